package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.ValueClass;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.record.RecordHit;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;

/** Segments find what a model of their conditions, written apart, finds; under the data scope of who asks. */
class SegmentsIT {

    private static final String LIST = "customers";
    private static final String ORDERED = "figure:ordered";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> CITIES = List.of("广州", "深圳", "东莞", "");

    @TempDir
    Path home;

    /** A customer as the model knows it; orders by day with their amounts. */
    private record Known(
            long id, Actor owner, String city, ValueClass valueClass, int limit, boolean active, List<Sale> sales) {

        private BigDecimal ordered(LocalDate from) {
            return sales.stream()
                    .filter(sale -> !sale.day().isBefore(from))
                    .map(Sale::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private Optional<LocalDate> last() {
            return sales.stream().map(Sale::day).max(LocalDate::compareTo);
        }
    }

    private record Sale(LocalDate day, BigDecimal amount) {}

    /** A condition and what it means in the model. */
    private record Meant(Condition condition, Predicate<Known> holds) {}

    private static final class World {

        private final Company company;
        private final Segments segments;
        private final Random random = new Random(21);
        private final Actor li;
        private final Actor he;
        private final Actor manager;
        private final Actor boss;
        private final List<Known> known = new ArrayList<>();

        private World(Company company) {
            this.company = company;
            segments = company.segments;
            company.setUp();
            li = company.user("li", "sales", "North");
            he = company.user("he", "sales", "South");
            manager = company.user("ma", "sales-manager", "North");
            boss = company.user("wu", "management", "Board");
            Product product = company.product("P", "100", Tracking.NONE);
            for (int i = 0; i < 30; i++) {
                known.add(customer(i, product));
            }
            company.clock.set(TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC));
        }

        private Known customer(int index, Product product) {
            Actor owner = List.of(li, he, manager).get(random.nextInt(3));
            Customer draft = company.customers.blank(owner);
            draft.setName("Customer " + (char) ('A' + index % 26) + index * 7919);
            draft.setCity(CITIES.get(random.nextInt(CITIES.size())));
            draft.setActive(random.nextInt(5) > 0);
            draft.getClassification().setValueClass(ValueClass.values()[random.nextInt(3)]);
            var stored = company.customers.create(owner, draft);
            int limit = random.nextInt(4) * 1_000_000;
            Customer customer = company.customers
                    .grantCredit(Actor.system(), stored.id(), stored.version(), BigDecimal.valueOf(limit), 30)
                    .draft();
            List<Sale> sales = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0 && limit > 0; i--) {
                LocalDate day = TODAY.minusDays(random.nextInt(500));
                int quantity = 1 + random.nextInt(9);
                company.clock.set(day.atTime(3, 0).toInstant(ZoneOffset.UTC));
                long order = company.order(owner, customer, Integer.toString(quantity), product);
                company.workflow.move(owner, new RecordRef("salesOrder", order), "submit", Optional.empty());
                company.units.run(Actor.system(), "test", uow -> company.customers.bought(uow, customer.getId(), day));
                sales.add(new Sale(day, BigDecimal.valueOf(quantity * 100L)));
            }
            var classification = draft.getClassification();
            return new Known(
                    customer.getId(),
                    owner,
                    draft.getCity() == null ? "" : draft.getCity(),
                    classification.getValueClass(),
                    limit,
                    draft.isActive(),
                    sales);
        }

        private Customer withContact(String name, String one, BuyingRole role, String other, BuyingRole otherRole) {
            Customer draft = company.customers.blank(li);
            draft.setName(name);
            draft.getContacts().add(contact(one, role));
            draft.getContacts().add(contact(other, otherRole));
            return company.customers.create(li, draft).draft();
        }

        private static Contact contact(String name, BuyingRole role) {
            Contact contact = new Contact();
            contact.setName(name);
            contact.setRole(role);
            contact.setPhone("138 0013 8000");
            return contact;
        }

        private Meant random() {
            String city = CITIES.get(random.nextInt(3));
            ValueClass valueClass = ValueClass.values()[random.nextInt(3)];
            Period span = List.of(Period.ofMonths(1 + random.nextInt(14)), Period.ofDays(1 + random.nextInt(400)))
                    .get(random.nextInt(2));
            LocalDate begin = TODAY.minus(span).plusDays(1);
            int amount = 100 * random.nextInt(15) - 100;
            int more = amount + 100 * random.nextInt(8);
            BigDecimal least = BigDecimal.valueOf(amount);
            BigDecimal most = BigDecimal.valueOf(more);
            String low = Integer.toString(amount);
            return switch (random.nextInt(15)) {
                case 0 ->
                    new Meant(
                            Condition.of("city", Comparison.ANY_OF, city, "深圳"),
                            k -> k.city().equals(city) || k.city().equals("深圳"));
                case 1 ->
                    new Meant(Condition.of("city", Comparison.NONE_OF, city), k -> !k.city()
                            .equals(city));
                case 2 ->
                    new Meant(Condition.of("city", Comparison.EMPTY), k -> k.city()
                            .isEmpty());
                case 3 ->
                    new Meant(Condition.of("city", Comparison.FILLED), k -> !k.city()
                            .isEmpty());
                case 4 ->
                    new Meant(Condition.of("city", Comparison.CONTAINS, "州"), k -> k.city()
                            .contains("州"));
                case 5 ->
                    new Meant(
                            Condition.of("valueClass", Comparison.ANY_OF, valueClass.name()),
                            k -> k.valueClass() == valueClass);
                case 6 ->
                    new Meant(Condition.of("creditLimit", Comparison.AT_LEAST, "1000000"), k -> k.limit() >= 1_000_000);
                case 7 -> new Meant(Condition.of("active", Comparison.IS_FALSE), k -> !k.active());
                case 8 ->
                    new Meant(
                            Condition.of("lastOrderOn", Comparison.IN_LAST).over(span),
                            k -> k.last().filter(day -> !day.isBefore(begin)).isPresent());
                case 9 ->
                    new Meant(
                            Condition.of("lastOrderOn", Comparison.LONGER_AGO).over(span),
                            k -> k.last().filter(day -> day.isBefore(begin)).isPresent());
                case 10 ->
                    new Meant(Condition.of("lastOrderOn", Comparison.EMPTY), k -> k.last()
                            .isEmpty());
                case 11 ->
                    new Meant(
                            Condition.of(ORDERED, Comparison.AT_LEAST, low)
                                    .over(span)
                                    .in("CNY"),
                            k -> k.ordered(begin).compareTo(least) >= 0);
                case 12 ->
                    new Meant(
                            Condition.of(ORDERED, Comparison.AT_MOST, low).in("CNY"),
                            k -> k.ordered(LocalDate.MIN).compareTo(least) <= 0);
                case 13 ->
                    new Meant(
                            Condition.of(ORDERED, Comparison.BETWEEN, low, Integer.toString(more))
                                    .over(span)
                                    .in("CNY"),
                            k -> k.ordered(begin).compareTo(least) >= 0
                                    && k.ordered(begin).compareTo(most) <= 0);
                default ->
                    new Meant(
                            Condition.of("lastOrderOn", Comparison.AT_LEAST, begin.toString()),
                            k -> k.last().filter(day -> !day.isBefore(begin)).isPresent());
            };
        }

        private Set<Long> expected(Actor actor, List<Meant> all) {
            return known.stream()
                    .filter(k -> sees(actor, k))
                    .filter(k -> all.stream().allMatch(meant -> meant.holds().test(k)))
                    .map(Known::id)
                    .collect(Collectors.toSet());
        }

        private boolean sees(Actor actor, Known k) {
            return actor == boss || k.owner() == actor || actor == manager && k.owner() != he;
        }

        private Set<Long> found(Actor actor, List<Condition> conditions) {
            ListDefinition list = company.lists.list(LIST).orElseThrow();
            long[] ids = company.lists.ids(actor, list, segments.request(actor, LIST, conditions), () -> false);
            return LongStream.of(ids).boxed().collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findWhatTheModelFinds(Databases kind) {
        try (Company company = new Company(kind, home)) {
            World world = new World(company);
            int found = 0;
            for (int i = 0; i < 150; i++) {
                List<Meant> all = new ArrayList<>();
                for (int c = 1 + world.random.nextInt(3); c > 0; c--) {
                    all.add(world.random());
                }
                Actor actor =
                        List.of(world.li, world.he, world.manager, world.boss).get(world.random.nextInt(4));
                List<Condition> conditions = all.stream().map(Meant::condition).toList();
                Set<Long> expected = world.expected(actor, all);
                assertThat(world.found(actor, conditions))
                        .as("%s: %s", actor.name(), conditions)
                        .isEqualTo(expected);
                assertThat(world.segments.count(actor, LIST, conditions)).isEqualTo(expected.size());
                found += expected.isEmpty() ? 0 : 1;
            }
            assertThat(found).as("conditions that find something").isGreaterThan(50);
            ofRows(world);
            keptAndShared(world);
            refused(world);
        }
    }

    /** Conditions on what belongs to a customer hold for one and the same row; other people's rows are no reason. */
    private static void ofRows(World world) {
        Customer anna = world.withContact("Rows One Ltd.", "Anna", BuyingRole.DECIDER, "Ben", BuyingRole.USER);
        world.withContact("Rows Two Ltd.", "Anna", BuyingRole.USER, "Ben", BuyingRole.DECIDER);
        Condition called = Condition.of("rows:contacts.name", Comparison.ANY_OF, "Anna");
        Condition decides = Condition.of("rows:contacts.role", Comparison.ANY_OF, "DECIDER");
        assertThat(world.found(world.li, List.of(called))).hasSize(2);
        assertThat(world.found(world.li, List.of(decides))).hasSize(2);
        assertThat(world.found(world.li, List.of(called, decides))).containsExactly(anna.getId());
        assertThat(world.found(world.he, List.of(called))).isEmpty();
        assertThat(world.segments.values(world.li, LIST, "rows:contacts.name")).contains("Anna", "Ben");
        assertThat(world.segments.words(world.li, LIST, List.of(decides)).stream()
                        .map(text -> text.in(Locale.ENGLISH)))
                .containsExactly("Contacts: Role is Decides");
        assertThat(world.company.customers.find(world.li, "Ann", 5))
                .as("customers are found by the people there")
                .extracting(RecordHit::record)
                .contains(new RecordRef("customer", anna.getId()));
        assertThat(world.company.customers.find(world.he, "Ann", 5)).isEmpty();
        assertThat(world.company.customers.find(world.li, "13800138", 5))
                .as("a number is found as it is dialled, however it was entered")
                .hasSize(2);
        Set<Long> ordered =
                world.found(world.boss, List.of(Condition.of("rows:orders.netTotal", Comparison.AT_LEAST, "500")));
        assertThat(ordered)
                .isEqualTo(world.known.stream()
                        .filter(k -> k.sales().stream()
                                .anyMatch(sale -> sale.amount().intValue() >= 500))
                        .map(Known::id)
                        .collect(Collectors.toSet()))
                .isNotEmpty();
    }

    private static void keptAndShared(World world) {
        List<Condition> gold = List.of(
                Condition.of("valueClass", Comparison.ANY_OF, "GOLD"),
                Condition.of(ORDERED, Comparison.AT_LEAST, "100")
                        .over(Period.ofMonths(12))
                        .in("CNY"));
        long id = world.segments.keep(world.manager, LIST, " Gold buyers ", false, gold);
        assertThat(world.segments.offered(world.li, LIST)).isEmpty();
        assertThatThrownBy(() -> world.segments.segment(world.li, id)).isInstanceOf(ProblemException.class);

        world.segments.change(world.manager, id, "Gold buyers", true, gold);
        assertThat(world.segments.offered(world.li, LIST))
                .containsExactly(new Segments.Offer(id, "Gold buyers", true, false));
        assertThat(world.segments.segment(world.li, id).conditions()).isEqualTo(gold);
        Set<Long> ids = LongStream.of(world.segments.ids(world.li, id)).boxed().collect(Collectors.toSet());
        assertThat(ids).isEqualTo(world.found(world.li, gold));
        assertThatThrownBy(() -> world.segments.remove(world.li, id)).hasMessageContaining("Only who made");
        assertThatThrownBy(() -> world.segments.keep(world.li, LIST, "gold BUYERS", false, gold))
                .hasMessageContaining("already");
        assertThat(world.segments.words(world.li, LIST, gold).stream().map(text -> text.in(Locale.SIMPLIFIED_CHINESE)))
                .containsExactly("价值分类是黄金客户", "订单额（12 个月）不少于 100 CNY");
        assertThat(world.segments.values(world.boss, LIST, "city")).containsExactlyInAnyOrder("广州", "深圳", "东莞");
        assertThat(world.segments.currencies(world.boss, LIST, ORDERED)).containsExactly("CNY");

        world.segments.remove(world.manager, id);
        assertThat(world.segments.offered(world.li, LIST)).isEmpty();
    }

    private static void refused(World world) {
        refused(world, Condition.of("nothing", Comparison.EMPTY), "does not know");
        refused(world, Condition.of("city", Comparison.ANY_OF), "not complete");
        refused(world, Condition.of("city", Comparison.AT_LEAST, "5"), "not complete");
        refused(world, Condition.of("creditLimit", Comparison.AT_LEAST, "much"), "enter a number");
        refused(world, Condition.of("completeness", Comparison.AT_LEAST, "50.5"), "whole number");
        refused(world, Condition.of("lastOrderOn", Comparison.AT_LEAST, "soon"), "enter a day");
        refused(world, Condition.of("lastOrderOn", Comparison.IN_LAST), "how long");
        refused(world, Condition.of("lastOrderOn", Comparison.IN_LAST).over(Period.ofDays(-3)), "how long");
        refused(world, Condition.of(ORDERED, Comparison.AT_LEAST, "5"), "currency");
        Actor warehouse = world.company.user("ku", "warehouse", "North");
        assertThatThrownBy(() -> world.segments.count(warehouse, LIST, List.of()))
                .isInstanceOf(ProblemException.class);
        Actor contracts = Permissions.without("orders.view", world.company.user("he2", "service", "North"));
        refused(
                world,
                contracts,
                Condition.of(ORDERED, Comparison.AT_LEAST, "5").in("CNY"),
                "may not read");
    }

    private static void refused(World world, Condition condition, String why) {
        refused(world, world.li, condition, why);
    }

    private static void refused(World world, Actor actor, Condition condition, String why) {
        assertThatThrownBy(() -> world.segments.request(actor, LIST, List.of(condition)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why);
        assertThatThrownBy(() -> world.segments.keep(actor, LIST, "Name", false, List.of(condition)))
                .isInstanceOf(ProblemException.class);
    }
}
