package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.customers.internal.handover.CustomersHandover;
import org.kontor.customers.internal.handover.HandoverRecords;
import org.kontor.customers.internal.handover.LeadsHandover;
import org.kontor.customers.internal.handover.OpportunitiesHandover;
import org.kontor.customers.internal.territories.TerritoryRecords;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadAssignment;
import org.kontor.customers.selling.LeadRule;
import org.kontor.customers.territories.KeyKind;
import org.kontor.customers.territories.Recut;
import org.kontor.customers.territories.Territories.Owners;
import org.kontor.customers.territories.Territory;
import org.kontor.customers.territories.TerritoryKey;
import org.kontor.customers.territories.TerritoryMember;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.StaleRecordException;
import org.kontor.persistence.record.Stored;

/** Territories are cut by keys, get leads, and are cut anew (LED-15, R-44). */
class TerritoriesIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMostParticularKeyWins(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            Customer known = desk.customer("Blue Sky Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            desk.territory("Accounts", desk.a, key(KeyKind.ACCOUNT, "", known));
            desk.territory("People", desk.b, key(KeyKind.CONTACT, "Chen Yi", null));
            desk.territory("Near", desk.c, key(KeyKind.POST_CODE, "5280", null));
            desk.territory("Post", desk.d, key(KeyKind.POST_CODE, "528", null), key(KeyKind.CITY, "Foshan", null));
            desk.territory("Province", desk.e, key(KeyKind.PROVINCE, "广东省", null));
            desk.territory("Steel", desk.f, key(KeyKind.INDUSTRY, "steel", null));

            assertThat(desk.taker("Blue Sky Ltd.", "Chen Yi", "广东", "Steel"))
                    .as("the account")
                    .isEqualTo(desk.a.userId());
            assertThat(desk.taker("Other Ltd.", "Chen Yi", "广东", "Steel"))
                    .as("the contact")
                    .isEqualTo(desk.b.userId());
            desk.customer("Postal Ltd.", "Foshan", "广东", "528000", "Steel");
            assertThat(desk.taker("Postal Ltd.", "Li Si", "广东", "Steel"))
                    .as("the longest beginning of the postal code of the customer that it is")
                    .isEqualTo(desk.c.userId());
            assertThat(desk.taker("Third Ltd.", "Li Si", "Foshan", "Steel"))
                    .as("the city")
                    .isEqualTo(desk.d.userId());
            assertThat(desk.taker("Fourth Ltd.", "Li Si", "广东", "Steel"))
                    .as("the province, with or without its ending")
                    .isEqualTo(desk.e.userId());
            assertThat(desk.taker("Fifth Ltd.", "Li Si", "Hunan", "Steel"))
                    .as("the industry")
                    .isEqualTo(desk.f.userId());
            assertThat(desk.taker("Sixth Ltd.", "Li Si", "Hunan", "Paper"))
                    .as("a lead in no territory is left to the next rule")
                    .isEqualTo(desk.last.userId());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWorksInATerritoryTakesTurns(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            Territory draft = draft("South", desk.a, key(KeyKind.PROVINCE, "Guangdong", null));
            draft.getMembers().add(member(desk.b, false));
            desk.territories.create(desk.boss, draft);
            desk.rule("In turn", 1, LeadAssignment.TERRITORY_IN_TURN);

            assertThat(List.of(
                            desk.taker("One Ltd.", "A", "Guangdong", ""),
                            desk.taker("Two Ltd.", "A", "Guangdong", ""),
                            desk.taker("Three Ltd.", "A", "Guangdong", "")))
                    .containsExactly(desk.a.userId(), desk.b.userId(), desk.a.userId());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoTerritoriesAreNotCutByTheSameKey(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            Stored<Territory> south = desk.territory("South", desk.a, key(KeyKind.PROVINCE, "广东", null));

            assertThatThrownBy(() -> desk.territory("Other", desk.b, key(KeyKind.PROVINCE, "广东省", null)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("South");
            assertThatThrownBy(() -> desk.territory("Empty", desk.b, key(KeyKind.CITY, " ", null)))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> desk.territory("South", desk.b, key(KeyKind.CITY, "Foshan", null)))
                    .isInstanceOf(ProblemException.class);

            Actor keeper = desk.company.user("keeper", "warehouse", "Stock");
            assertThatThrownBy(() -> desk.territory("Keeper", keeper, key(KeyKind.CITY, "Foshan", null)))
                    .as("only who may work on leads works in a territory")
                    .isInstanceOf(ProblemException.class);

            Territory draft = south.draft();
            draft.setActive(false);
            desk.territories.update(desk.boss, south.id(), south.version(), draft);
            assertThat(desk.territory("Other", desk.b, key(KeyKind.PROVINCE, "广东省", null))
                            .draft()
                            .getName())
                    .isEqualTo("Other");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoEntersACustomerElsewhereIsTold(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            desk.territory("South", desk.a, key(KeyKind.CITY, "Foshan", null));
            Customer draft = desk.company.customers.blank(desk.b);
            draft.setName("New Ltd.");
            draft.setCity("Foshan");

            assertThat(desk.company.customers.check(desk.b, Optional.empty(), draft))
                    .extracting(Problem::isError, problem -> problem.text().toString())
                    .anySatisfy(found -> assertThat(found.toList())
                            .satisfies(values -> assertThat(values.get(0)).isEqualTo(false), values -> assertThat(
                                            values.get(1).toString())
                                    .contains("South", desk.a.name())));
            Customer own = desk.company.customers.blank(desk.a);
            own.setName("New Ltd.");
            own.setCity("Foshan");
            assertThat(desk.company.customers.check(desk.a, Optional.empty(), own))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatLiesInATerritoryGoesToWhoWorksThere(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            Customer moved = desk.customer("Blue Sky Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            Customer stays = desk.customer("Far Ltd.", "Harbin", "Heilongjiang", "150000", "Steel");
            Customer own = desk.company.customer(desk.b, "Own Ltd.", "0", 0);
            long deal =
                    desk.selling.opportunity(desk.last, moved, "Pumps", "1000").id();
            Lead lead = desk.selling.leads.blank(desk.last);
            lead.setCompany("Nobody's Ltd.");
            lead.setSource("Fair");
            lead.setRegion("Guangdong");
            long leadId = desk.selling.leads.create(desk.last, lead).id();
            Territory draft =
                    draft("South", desk.a, key(KeyKind.PROVINCE, "Guangdong", null), key(KeyKind.ACCOUNT, "", own));
            draft.getMembers().add(member(desk.b, false));
            long id = desk.territories.create(desk.boss, draft).id();

            Recut recut = desk.territories.recut(desk.boss, List.of(id), Owners.CHANGE);

            assertThat(recut.count("customer")).isEqualTo(1);
            assertThat(recut.count("lead")).isEqualTo(1);
            assertThat(recut.changes()).extracting(Recut.Change::to).containsOnly(desk.a.name());
            assertThatThrownBy(() -> desk.territories.recut(desk.a, List.of(id), Owners.CHANGE))
                    .as("who may not hand over cuts nothing anew")
                    .isInstanceOf(ProblemException.class);

            desk.handovers.handOver(desk.boss, recut.moves(), "South has a new salesperson");

            assertThat(desk.owner(moved)).isEqualTo(desk.a.userId());
            assertThat(desk.owner(stays)).isEqualTo(desk.last.userId());
            assertThat(desk.owner(own)).as("somebody of the territory").isEqualTo(desk.b.userId());
            assertThat(desk.selling
                            .opportunities
                            .load(Actor.system(), deal)
                            .draft()
                            .getOwnerId())
                    .as("what is alive of the customer goes along")
                    .isEqualTo(desk.a.userId());
            assertThat(desk.selling.leads.load(Actor.system(), leadId).draft().getOwnerId())
                    .isEqualTo(desk.a.userId());
            assertThat(desk.territories
                            .recut(desk.boss, List.of(id), Owners.CHANGE)
                            .changes())
                    .isEmpty();
            assertThat(desk.company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoWorksInATerritoryReadsItsCustomersAndLeads(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            Territory draft = draft("South", desk.a, key(KeyKind.CITY, "Foshan", null));
            draft.getMembers().add(member(desk.b, false));
            Stored<Territory> south = desk.territories.create(desk.boss, draft);
            Customer near = desk.customer("Blue Sky Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            Customer far = desk.customer("Far Ltd.", "Harbin", "Heilongjiang", "150000", "Steel");
            Lead lead = desk.selling.leads.blank(desk.last);
            lead.setCompany("Nobody's Ltd.");
            lead.setRegion("Foshan");
            long leadId = desk.selling.leads.create(Actor.system(), lead).id();
            Actor b = desk.company.signIn.actorOf("b").orElseThrow();
            Actor c = desk.company.signIn.actorOf("c").orElseThrow();

            assertThat(desk.territoryOf(near)).contains(south.id());
            assertThat(desk.territoryOf(far)).isEmpty();
            assertThat(desk.names(b, "customers")).containsExactly("Blue Sky Ltd.");
            assertThat(desk.names(c, "customers")).isEmpty();
            assertThat(desk.company.customers.load(b, near.getId()).title()).isEqualTo("Blue Sky Ltd.");
            assertThat(desk.selling.leads.load(b, leadId).title()).isEqualTo("Nobody's Ltd.");
            assertThatThrownBy(() -> desk.company.customers.load(b, far.getId()))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> desk.company.customers.load(c, near.getId()))
                    .isInstanceOf(ProblemException.class);
            Stored<Customer> stored = desk.company.customers.load(b, near.getId());
            assertThat(desk.company.customers.editable(b, stored))
                    .as("reads and does not change")
                    .isFalse();

            Territory left = south.draft();
            left.getMembers().removeIf(member -> member.getUserId() == b.userId());
            desk.territories.update(desk.boss, south.id(), south.version(), left);
            assertThat(desk.names(b, "customers"))
                    .as("who has left the territory, without signing in again")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCustomerLiesWhereItsKeysSayUnlessAPersonChose(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            long south = desk.territory("South", desk.a, key(KeyKind.CITY, "Foshan", null))
                    .id();
            long north = desk.territory("North", desk.b, key(KeyKind.CITY, "Harbin", null))
                    .id();
            Customer customer = desk.customer("Blue Sky Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            assertThat(desk.territoryOf(customer)).contains(south);

            desk.change(customer, draft -> draft.setCity("Harbin"));
            assertThat(desk.territoryOf(customer)).as("it has moved").contains(north);

            desk.change(customer, draft -> draft.getClassification().setTerritoryId(south));
            assertThat(desk.territoryOf(customer)).as("chosen by hand").contains(south);
            desk.change(customer, draft -> draft.setPhone("1"));
            assertThat(desk.territoryOf(customer)).contains(south);

            desk.change(customer, draft -> draft.getClassification().setTerritoryId(null));
            assertThat(desk.territoryOf(customer)).as("left to the keys again").contains(north);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void onlyTheTerritoryMovesAndWhatWasPlacedByHandStays(Databases kind) {
        try (Desk desk = new Desk(kind, home)) {
            long south = desk.territory("South", desk.a, key(KeyKind.CITY, "Harbin", null))
                    .id();
            Customer customer = desk.customer("Blue Sky Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            Customer byHand = desk.customer("Chosen Ltd.", "Foshan", "Guangdong", "528000", "Steel");
            desk.change(byHand, draft -> draft.getClassification().setTerritoryId(south));
            Lead lead = desk.selling.leads.blank(desk.last);
            lead.setCompany("Blue Sky Ltd.");
            long leadId = desk.selling.leads.create(desk.last, lead).id();
            long west = desk.territory("West", desk.b, key(KeyKind.CITY, "Foshan", null))
                    .id();
            Stored<Customer> open = desk.company.customers.load(desk.last, customer.getId());

            Recut recut = desk.territories.recut(desk.boss, List.of(west), Owners.STAY);
            assertThat(recut.flows()).containsExactly(new Recut.Flow("", "West", 1, 1));
            assertThat(recut.changes()).isEmpty();
            assertThat(desk.territories.place(desk.boss, recut.shifts(), new Progress() {
                        @Override
                        public boolean isCancelled() {
                            return true;
                        }
                    }))
                    .isZero();
            assertThat(desk.territories.place(desk.boss, recut.shifts(), Progress.NONE))
                    .isEqualTo(2);

            assertThat(desk.territoryOf(customer)).contains(west);
            assertThat(desk.selling.leads.load(Actor.system(), leadId).draft().getTerritoryId())
                    .as("a lead lies where its customer does")
                    .isEqualTo(west);
            assertThat(desk.territoryOf(byHand)).contains(south);
            assertThat(desk.owner(customer)).isEqualTo(desk.last.userId());
            assertThatThrownBy(() -> desk.company.customers.update(desk.last, open.id(), open.version(), open.draft()))
                    .as("an editor that was open does not bring the old territory back")
                    .isInstanceOf(StaleRecordException.class);
            assertThat(desk.territories
                            .recut(desk.boss, List.of(south, west), Owners.STAY)
                            .isEmpty())
                    .isTrue();
            assertThatThrownBy(() -> desk.territories.place(desk.a, recut.shifts(), Progress.NONE))
                    .isInstanceOf(ProblemException.class);
        }
    }

    private static TerritoryKey key(KeyKind kind, String value, Customer customer) {
        TerritoryKey key = new TerritoryKey();
        key.setKind(kind);
        key.setValue(value);
        key.setCustomerId(customer == null ? null : customer.getId());
        return key;
    }

    private static TerritoryMember member(Actor user, boolean responsible) {
        TerritoryMember member = new TerritoryMember();
        member.setUserId(user.userId());
        member.setResponsible(responsible);
        return member;
    }

    private static Territory draft(String name, Actor responsible, TerritoryKey... keys) {
        Territory draft = new Territory();
        draft.setName(name);
        draft.getKeys().addAll(List.of(keys));
        draft.getMembers().add(member(responsible, true));
        return draft;
    }

    /** A company whose leads go by territory, and to one colleague where there is none. */
    private static final class Desk implements AutoCloseable {

        final Company company;
        final Selling selling;
        final HandoverRecords handovers;
        final TerritoryRecords territories;
        final Actor boss;
        final Actor a;
        final Actor b;
        final Actor c;
        final Actor d;
        final Actor e;
        final Actor f;
        final Actor last;

        Desk(Databases kind, Path home) {
            company = new Company(kind, home);
            company.setUp();
            boss = company.user("boss", "sales-manager", "Sales");
            a = company.user("a", "sales", "Sales");
            b = company.user("b", "sales", "Sales");
            c = company.user("c", "sales", "Sales");
            d = company.user("d", "sales", "Sales");
            e = company.user("e", "sales", "Sales");
            f = company.user("f", "sales", "Sales");
            last = company.user("last", "sales", "Sales");
            selling = new Selling(company);
            handovers = new HandoverRecords(
                    company.units, company.lists, company.directory, company.notices, company.segments);
            handovers.addSource(new CustomersHandover(company.workflow));
            handovers.addSource(new LeadsHandover(company.workflow));
            handovers.addSource(new OpportunitiesHandover(company.workflow));
            territories = new TerritoryRecords(company.units, company.lists, company.directory, handovers);
            rule("Territory", 2, LeadAssignment.TERRITORY);
            LeadRule others = newRule("Others", 3, LeadAssignment.PERSON);
            others.setUserId(last.userId());
            selling.rules.create(Actor.system(), others);
        }

        private static LeadRule newRule(String name, int position, LeadAssignment assignment) {
            LeadRule rule = new LeadRule();
            rule.setName(name);
            rule.setPosition(position);
            rule.setAssignment(assignment);
            return rule;
        }

        void rule(String name, int position, LeadAssignment assignment) {
            selling.rules.create(Actor.system(), newRule(name, position, assignment));
        }

        Stored<Territory> territory(String name, Actor responsible, TerritoryKey... keys) {
            return territories.create(boss, draft(name, responsible, keys));
        }

        Customer customer(String name, String city, String province, String postCode, String industry) {
            Customer draft = company.customers.blank(last);
            draft.setName(name);
            draft.setCity(city);
            draft.setRegion(province);
            draft.setPostalCode(postCode);
            draft.getClassification().setIndustry(industry);
            return company.customers.create(last, draft).draft();
        }

        /** Who gets a lead. */
        long taker(String name, String contact, String region, String industry) {
            company.clock.set(company.clock.instant().plusSeconds(60));
            Lead lead = selling.leads.blank(boss);
            lead.setCompany(name);
            lead.setContact(contact);
            lead.setSource("Fair");
            lead.setRegion(region);
            lead.setIndustry(industry);
            return selling.leads.create(boss, lead).draft().getOwnerId();
        }

        Optional<Long> territoryOf(Customer customer) {
            return Optional.ofNullable(company.customers
                    .load(Actor.system(), customer.getId())
                    .draft()
                    .getClassification()
                    .getTerritoryId());
        }

        void change(Customer customer, Consumer<Customer> change) {
            Stored<Customer> stored = company.customers.load(last, customer.getId());
            change.accept(stored.draft());
            company.customers.update(last, stored.id(), stored.version(), stored.draft());
        }

        List<String> names(Actor actor, String list) {
            return company.lists.firstPage(actor, company.lists.list(list).orElseThrow(), ListRequest.ALL, 100).stream()
                    .map(row -> row.values().get(1).toString())
                    .toList();
        }

        long owner(Customer customer) {
            return company.customers
                    .load(Actor.system(), customer.getId())
                    .draft()
                    .getOwnerId();
        }

        @Override
        public void close() {
            company.close();
        }
    }
}
