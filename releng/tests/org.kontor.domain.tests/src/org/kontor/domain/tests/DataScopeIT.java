package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.customers.Customer;
import org.kontor.customers.selling.Deal;
import org.kontor.customers.selling.DealMember;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.Pipeline;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.domain.tests.ScopeModel.Department;
import org.kontor.domain.tests.ScopeModel.Item;
import org.kontor.domain.tests.ScopeModel.Person;
import org.kontor.domain.tests.ScopeModel.Reach;
import org.kontor.domain.tests.ScopeModel.Role;
import org.kontor.domain.tests.ScopeModel.Share;
import org.kontor.domain.tests.ScopeModel.Territory;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.internal.Exporter;
import org.kontor.identity.OrgUnit;
import org.kontor.identity.OrgUnitKind;
import org.kontor.identity.RoleShare;
import org.kontor.identity.internal.RoleRecords;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.actor.Scope;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.internal.SalesByCustomer;
import org.kontor.persistence.Versioned;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.Stored;
import org.kontor.persistence.sharing.Reader;
import org.kontor.persistence.sharing.Shares;

/**
 * Lists, search, reports, exports and editors show a user the same records, and let the same be changed: those that
 * {@link ScopeModel} says, in companies made at random (SEC-02 to SEC-04).
 */
class DataScopeIT {

    private static final int DEPARTMENTS = 9;
    private static final int ROLES = 8;
    private static final int PEOPLE = 12;
    private static final int CUSTOMERS = 40;
    private static final int DEALS = 30;
    private static final int LEADS = 30;
    private static final int TERRITORIES = 4;
    private static final List<String> AREAS = List.of("customers", "selling");

    /** The records that are compared. */
    private enum Kind {
        CUSTOMER("customer", "customers", "customers", "name"),
        OPPORTUNITY("opportunity", "selling", "opportunities", "title"),
        LEAD("lead", "selling", "leads", "company");

        private final String type;
        private final String area;
        private final String list;
        private final String named;

        Kind(String type, String area, String list, String named) {
            this.type = type;
            this.area = area;
            this.list = list;
            this.named = named;
        }
    }

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"DERBY, 1", "DERBY, 2", "POSTGRESQL, 4"})
    void everythingShowsWhatTheRulesSay(Databases kind, long seed) throws IOException {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            World world = new World(company, new Random(seed));
            world.build();
            Set<Boolean> outcomes = new HashSet<>();
            for (Person person : world.model.people) {
                for (Kind records : Kind.values()) {
                    if (ScopeModel.works(person, records.area)) {
                        outcomes.addAll(world.compare(person, records));
                    }
                }
            }
            assertThat(outcomes)
                    .as("a company in which everybody sees all, or nobody anything, proves nothing")
                    .hasSize(2);
        }
    }

    /** A company made at random, in the program and in the model. */
    private final class World {

        final ScopeModel model = ScopeModel.empty();
        private final Company company;
        private final Selling selling;
        private final Random random;
        private final Map<Department, Long> departments = new HashMap<>();
        private final Map<Person, Actor> actors = new HashMap<>();
        private final Map<Territory, Long> territories = new HashMap<>();
        private final Map<Item, Long> ids = new HashMap<>();

        World(Company company, Random random) {
            this.company = company;
            this.selling = new Selling(company);
            this.random = random;
        }

        void build() {
            for (int i = 0; i < DEPARTMENTS; i++) {
                department("Department " + i);
            }
            for (int i = 0; i < ROLES; i++) {
                role("role" + i);
            }
            for (int i = 0; i < PEOPLE; i++) {
                person("person" + i);
            }
            for (int i = 0; i < TERRITORIES; i++) {
                territory("Territory " + i, i > 0);
            }
            for (int i = 0; i < CUSTOMERS; i++) {
                customer("Firm " + i + "x");
            }
            for (int i = 0; i < DEALS; i++) {
                deal("Deal " + i + "x");
            }
            for (int i = 0; i < LEADS; i++) {
                lead("Lead " + i + "x");
            }
            company.units.run(Actor.system(), "test", uow -> model.territories.stream()
                    .filter(territory -> !territory.inUse())
                    .forEach(territory -> uow.get(
                                    org.kontor.customers.territories.Territory.class, territories.get(territory))
                            .setActive(false)));
        }

        private <T> T any(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private void department(String name) {
            Optional<Department> above = model.departments.isEmpty() || random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(any(model.departments));
            Department department = new Department(name, above);
            long id = company.units.change(Actor.system(), "test", uow -> {
                OrgUnit unit = new OrgUnit();
                unit.setName(name);
                unit.setKind(OrgUnitKind.DEPARTMENT);
                above.map(departments::get).ifPresent(unit::setParentId);
                return uow.add(unit).getId();
            });
            departments.put(department, id);
            model.departments.add(department);
        }

        private void role(String code) {
            Set<String> areas =
                    AREAS.stream().filter(a -> random.nextInt(3) > 0).collect(Collectors.toSet());
            if (areas.isEmpty()) {
                areas = Set.of("customers");
            }
            List<Share> shares = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                Optional<String> area = random.nextBoolean() ? Optional.empty() : Optional.of(any(List.copyOf(areas)));
                shares.add(new Share(any(model.departments), area));
            }
            Role role = new Role(code, any(List.of(Reach.OWN, Reach.OWN, Reach.DEPARTMENT, Reach.ALL)), areas, shares);
            RoleRecords roles = new RoleRecords(company.units, company.lists);
            org.kontor.identity.Role draft = roles.blank(Actor.system());
            draft.setCode(code);
            draft.setName(code);
            draft.setScope(Scope.valueOf(role.reach().name()));
            draft.setPermissions("orders.view "
                    + areas.stream().map(a -> a + ".view " + a + ".edit").collect(Collectors.joining(" ")));
            shares.forEach(share -> {
                RoleShare line = new RoleShare();
                line.setDepartmentId(departments.get(share.department()));
                share.area().ifPresent(line::setArea);
                draft.getShares().add(line);
            });
            roles.create(Actor.system(), draft);
            model.roles.add(role);
        }

        private void person(String login) {
            Set<Role> roles = new HashSet<>(Set.of(any(model.roles)));
            if (random.nextBoolean()) {
                roles.add(any(model.roles));
            }
            Person person = new Person(login, any(model.departments), List.copyOf(roles));
            String codes = roles.stream().map(Role::code).collect(Collectors.joining(" "));
            actors.put(person, company.user(login, codes, person.department().name()));
            model.people.add(person);
        }

        /** Cut by a province of the same name. */
        private void territory(String name, boolean inUse) {
            Set<Person> working = new HashSet<>();
            for (int i = random.nextInt(3); i >= 0; i--) {
                working.add(any(model.people));
            }
            org.kontor.customers.territories.Territory territory = new org.kontor.customers.territories.Territory();
            territory.setName(name);
            TerritoryKey key = new TerritoryKey();
            key.setKind(KeyKind.PROVINCE);
            key.setValue(name);
            territory.adopt(key);
            territory.getKeys().add(key);
            for (Person person : working) {
                TerritoryMember member = new TerritoryMember();
                member.setUserId(actors.get(person).userId());
                territory.adopt(member);
                territory.getMembers().add(member);
            }
            Territory modelled = new Territory(name, inUse, working);
            territories.put(modelled, company.units.change(Actor.system(), "test", uow -> uow.add(territory)
                    .getId()));
            model.territories.add(modelled);
        }

        /** Nothing, or the place by which a territory is cut. */
        private String place(Item item) {
            return item.territory().map(Territory::name).orElse("Elsewhere");
        }

        private void customer(String name) {
            Item item = item("customer", name, Set.of());
            Customer draft = new Customer();
            draft.setName(name);
            draft.setCurrency("CNY");
            if (random.nextInt(4) == 0 && item.territory().isPresent()) {
                draft.setRegion(any(model.territories).name());
                draft.getClassification()
                        .setTerritoryId(territories.get(item.territory().get()));
            } else {
                draft.setRegion(place(item));
            }
            draft.giveTo(actors.get(item.owner()).userId(), departments.get(item.department()));
            enter(
                    item,
                    company.units
                            .change(Actor.system(), "test", uow -> company.customers.enter(uow, draft))
                            .getId());
        }

        private void lead(String name) {
            Item item = item("lead", name, Set.of());
            enter(item, company.units.change(Actor.system(), "test", uow -> {
                Lead draft = selling.leads.blank(Actor.system());
                draft.setCompany(name);
                draft.setRegion(place(item));
                Lead lead = selling.leads.create(uow, draft);
                lead.giveTo(actors.get(item.owner()).userId(), departments.get(item.department()));
                return lead.getId();
            }));
        }

        private void deal(String title) {
            Set<Person> team = random.nextInt(3) == 0 ? Set.of(any(model.people)) : Set.of();
            Item item = item("opportunity", title, team);
            enter(item, company.units.change(Actor.system(), "test", uow -> {
                Opportunity draft = selling.opportunities.blank(Actor.system());
                draft.setTitle(title);
                draft.setCustomerId(ids.get(any(model.items.subList(0, CUSTOMERS))));
                draft.setAmount(BigDecimal.TEN);
                team.forEach(person -> {
                    DealMember member = new DealMember();
                    member.setUserId(actors.get(person).userId());
                    draft.getTeam().add(member);
                });
                Opportunity deal = selling.opportunities.create(uow, draft);
                deal.giveTo(actors.get(item.owner()).userId(), departments.get(item.department()));
                return deal.getId();
            }));
        }

        private Item item(String type, String name, Set<Person> team) {
            Set<Person> readers = random.nextInt(4) == 0 ? Set.of(any(model.people)) : Set.of();
            Set<Department> reading = random.nextInt(6) == 0 ? Set.of(any(model.departments)) : Set.of();
            Optional<Territory> territory = type.equals("opportunity") || random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(any(model.territories));
            return new Item(type, name, any(model.people), any(model.departments), team, readers, reading, territory);
        }

        private void enter(Item item, long id) {
            model.items.add(item);
            ids.put(item, id);
            RecordRef record = new RecordRef(item.type(), id);
            company.units.run(Actor.system(), "test", uow -> {
                item.readers()
                        .forEach(person -> Shares.share(
                                uow, record, Reader.person(actors.get(person).userId())));
                item.readingDepartments()
                        .forEach(department ->
                                Shares.share(uow, record, Reader.department(departments.get(department))));
            });
        }

        /** Compares the records of one kind for one person; answers which of yes and no came up. */
        Set<Boolean> compare(Person person, Kind kind) throws IOException {
            Actor actor = company.signIn.actorOf(person.login()).orElseThrow();
            List<Item> items =
                    model.items.stream().filter(i -> i.type().equals(kind.type)).toList();
            List<Item> expected =
                    items.stream().filter(i -> ScopeModel.reads(person, i)).toList();
            List<Long> readable = expected.stream().map(ids::get).toList();
            ListDefinition list = company.lists.list(kind.list).orElseThrow();
            lists(actor, list, items, readable);
            export(actor, list, kind.named, expected);
            switch (kind) {
                case CUSTOMER -> {
                    List<Object> report = new ArrayList<>();
                    new SalesByCustomer(company.reader, company.segments)
                            .read(actor, Map.of(), row -> report.add(row[1]));
                    assertThat(report).containsExactlyInAnyOrderElementsOf(names(expected));
                    editors(actor, person, company.customers, items);
                }
                case OPPORTUNITY -> {
                    assertThat(selling.pipeline.open(actor, Pipeline.Filter.ALL))
                            .extracting(Deal::id)
                            .containsExactlyInAnyOrderElementsOf(readable);
                    editors(actor, person, selling.opportunities, items);
                }
                case LEAD -> {
                    assertThat(selling.leads
                                    .conversion(actor, Period.of(YearMonth.of(2026, 3)))
                                    .captured())
                            .isEqualTo(readable.size());
                    editors(actor, person, selling.leads, items);
                }
            }
            return items.stream().map(expected::contains).collect(Collectors.toSet());
        }

        private void lists(Actor actor, ListDefinition list, List<Item> items, List<Long> readable) {
            long[] shown = company.lists.ids(actor, list, ListRequest.ALL, () -> false);
            assertThat(Arrays.stream(shown).boxed()).containsExactlyInAnyOrderElementsOf(readable);
            assertThat(company.lists.count(actor, list, ListRequest.ALL)).isEqualTo(readable.size());
            List<Long> all = items.stream().map(ids::get).toList();
            assertThat(company.lists.rows(actor, list, all))
                    .extracting(ListRow::id)
                    .containsExactlyElementsOf(readable);
            ListRequest search =
                    new ListRequest(Optional.of(items.getFirst().name().substring(0, 4)), List.of(), List.of());
            assertThat(company.lists.firstPage(actor, list, search, 1000))
                    .extracting(ListRow::id)
                    .containsExactlyInAnyOrderElementsOf(readable);
        }

        private void export(Actor actor, ListDefinition list, String column, List<Item> expected) throws IOException {
            Path file = home.resolve("export.csv");
            new Exporter(company.lists)
                    .export(actor, list, ListRequest.ALL, List.of(column), ExportFormat.CSV, Locale.ENGLISH, file);
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.subList(1, lines.size())).containsExactlyInAnyOrderElementsOf(names(expected));
        }

        private Collection<String> names(List<Item> of) {
            return of.stream().map(Item::name).toList();
        }

        private <E extends Versioned> void editors(
                Actor actor, Person person, EntityRecords<E> records, List<Item> items) {
            assertThat(records.find(actor, items.getFirst().name().substring(0, 4), 1000))
                    .extracting(RecordHit::record)
                    .extracting(RecordRef::id)
                    .containsExactlyInAnyOrderElementsOf(items.stream()
                            .filter(i -> ScopeModel.reads(person, i))
                            .map(ids::get)
                            .toList());
            for (Item item : items) {
                long id = ids.get(item);
                assertThat(does(() -> records.load(actor, id)))
                        .as("%s reads %s", person, item)
                        .isEqualTo(ScopeModel.reads(person, item));
                Stored<E> stored = records.load(Actor.system(), id);
                assertThat(does(() -> records.update(actor, id, stored.version(), stored.draft())))
                        .as("%s changes %s", person, item)
                        .isEqualTo(ScopeModel.changes(person, item));
                assertThat(records.editable(actor, stored)).isEqualTo(ScopeModel.changes(person, item));
            }
        }
    }

    private static boolean does(Runnable action) {
        try {
            action.run();
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
