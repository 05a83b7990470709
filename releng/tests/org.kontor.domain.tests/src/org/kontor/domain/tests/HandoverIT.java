package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.internal.RequestsHandover;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.contracts.internal.ContractsHandover;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.handover.Estate;
import org.kontor.customers.handover.Handover;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Holding;
import org.kontor.customers.handover.Move;
import org.kontor.customers.internal.handover.ActivitiesHandover;
import org.kontor.customers.internal.handover.AssessmentsHandover;
import org.kontor.customers.internal.handover.ClaimsHandover;
import org.kontor.customers.internal.handover.CustomersHandover;
import org.kontor.customers.internal.handover.HandoverRecords;
import org.kontor.customers.internal.handover.LeadsHandover;
import org.kontor.customers.internal.handover.OpportunitiesHandover;
import org.kontor.customers.internal.sharing.SharingService;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.sharing.CustomerSharing;
import org.kontor.finance.internal.InvoicesHandover;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.internal.OrdersHandover;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.sharing.Reader;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;
import org.kontor.process.segments.Segments;

/** Somebody leaves: what is alive goes to colleagues, what is over stays, everybody hears of it (CUS-18, SEC-07, P-22). */
class HandoverIT {

    private static final List<PersistenceContribution> CUSTOMERS_ONLY = Company.ALL_MODULES.stream()
            .filter(m -> m.component().startsWith("org.kontor.customers")
                    || m.component().startsWith("org.kontor.identity")
                    || m.component().startsWith("org.kontor.process"))
            .toList();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everythingAliveOfAPersonGoesToColleagues(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Selling selling = new Selling(company);
            HandoverRecords handovers = withAllModules(company);
            Actor leaving = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor zhou = company.user("zhou", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Actor chief = company.user("sun", "management", "Company");
            reportsTo(company, leaving, chief);
            Customer first = company.customer(leaving, "Blue Sky Ltd.", "100000", 30);
            Customer second = company.customer(leaving, "Red River GmbH", "0", 0);
            Customer another = company.customer(wang, "Green Hill Inc.", "0", 0);
            long open = selling.opportunity(leaving, second, "Pumps", "1000").id();
            long lost = selling.opportunity(leaving, second, "Hoses", "1000").id();
            selling.opportunities.lose(leaving, lost, 1, "price", Optional.empty());
            Lead lead = selling.leads.blank(leaving);
            lead.setCompany("Nobody's Customer Ltd.");
            lead.setSource("Fair");
            long leadId = selling.leads.create(leaving, lead).id();
            long plan = activity(company, leaving, first, "call again", false);
            long done = activity(company, leaving, first, "called", true);
            Product product = company.product("P1", "10", Tracking.NONE);
            long order = company.order(leaving, first, "3", product);
            long request = request(company, leaving, first);
            company.customer(manager, "Grey Rock Ltd.", "0", 0);
            long claim = company.claims
                    .request(leaving, "Grey Rock Ltd.", "they called me")
                    .id();

            Estate estate = handovers.of(manager, leaving.userId());
            assertThat(refs(estate.holdings()))
                    .contains(
                            new RecordRef("customer", first.getId()),
                            new RecordRef("customer", second.getId()),
                            new RecordRef("opportunity", open),
                            new RecordRef("lead", leadId),
                            new RecordRef("activity", plan),
                            new RecordRef("salesOrder", order),
                            new RecordRef("serviceRequest", request),
                            new RecordRef("claim", claim))
                    .doesNotContain(
                            new RecordRef("customer", another.getId()),
                            new RecordRef("opportunity", lost),
                            new RecordRef("activity", done));

            List<RecordRef> handedOver = handovers.handOver(
                    manager, estate.to(wang.userId(), Map.of(second.getId(), zhou.userId())), "has left us");

            assertThat(handedOver).hasSize(2);
            assertThat(company.customers.load(wang, first.getId()).draft().getOwnerId())
                    .isEqualTo(wang.userId());
            assertThat(company.customers.load(zhou, second.getId()).draft().getOwnerId())
                    .isEqualTo(zhou.userId());
            assertThat(selling.opportunities.load(zhou, open).draft().getOwnerId())
                    .isEqualTo(zhou.userId());
            assertThat(selling.opportunities.load(zhou, lost).draft().getOwnerId())
                    .as("what is over stays with who did it, and is read by who has the customer now")
                    .isEqualTo(leaving.userId());
            assertThat(selling.opportunities
                            .find(zhou, "Hoses", 5)
                            .getFirst()
                            .record()
                            .id())
                    .isEqualTo(lost);
            assertThatThrownBy(() -> selling.opportunities.load(wang, lost)).isInstanceOf(ProblemException.class);
            assertThat(selling.leads.load(wang, leadId).draft().getOwnerId()).isEqualTo(wang.userId());
            assertThat(company.activities.load(wang, plan).draft().getOwnerId()).isEqualTo(wang.userId());
            assertThat(company.activities.load(wang, done).draft().getOwnerId()).isEqualTo(leaving.userId());
            assertThat(company.order(order).getOwnerId()).isEqualTo(wang.userId());
            assertThat(company.claims.load(wang, claim).draft().getOwnerId()).isEqualTo(wang.userId());
            assertThat(handovers.of(manager, leaving.userId()).holdings()).isEmpty();
            assertThat(told(company, wang)).containsExactly(handedOver.get(0));
            assertThat(told(company, zhou)).containsExactly(handedOver.get(1));
            assertThat(told(company, leaving)).containsExactlyInAnyOrderElementsOf(handedOver);
            assertThat(told(company, chief)).containsExactlyInAnyOrderElementsOf(handedOver);
            assertThat(told(company, manager)).isEmpty();
            assertThat(handovers
                            .load(leaving, handedOver.getFirst().id())
                            .draft()
                            .getNote())
                    .isEqualTo("has left us");
            assertThat(handovers.load(wang, handedOver.getFirst().id()).draft())
                    .extracting(Handover::getCustomers)
                    .isEqualTo(1);
            readsOnceMoreHandedOver(company, handovers, selling, lost, manager, zhou, wang);
            assertThat(company.violations()).isEmpty();
        }
    }

    /** What could be read because of one handover is read after the next one as well. */
    private static void readsOnceMoreHandedOver(
            Company company,
            HandoverRecords handovers,
            Selling selling,
            long lost,
            Actor manager,
            Actor from,
            Actor to) {
        handovers.handOver(manager, handovers.of(manager, from.userId()).to(to.userId(), Map.of()), "");
        assertThat(selling.opportunities.load(to, lost).draft().getOwnerId()).isNotEqualTo(to.userId());
        assertThat(company.violations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDealOfACustomerWhoStaysLetsItsNewOwnerReadTheCustomer(Databases kind) {
        try (Company company = new Company(kind, home, CUSTOMERS_ONLY)) {
            company.setUp();
            Selling selling = new Selling(company);
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor chen = company.user("chen", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            long deal = selling.opportunity(li, customer, "Pumps", "1000").id();
            CustomerSharing sharing = new SharingService(company.units, company.customers, company.notices);

            selling.opportunities.reassign(manager, deal, 1, wang.userId());

            assertThat(company.customers.title(wang, customer.getId())).contains("Blue Sky Ltd.");
            assertThat(company.customers.editable(wang, company.customers.load(wang, customer.getId())))
                    .isFalse();
            assertThat(sharing.readers(li, customer.getId()))
                    .containsExactly(new CustomerSharing.Shared(Reader.person(wang.userId()), "wang"));
            assertRefused(() -> sharing.share(wang, customer.getId(), Reader.person(chen.userId())));
            assertRefused(() -> sharing.share(li, customer.getId(), Reader.person(li.userId())));
            assertRefused(() -> sharing.readers(chen, customer.getId()));

            sharing.share(li, customer.getId(), Reader.department(li.departmentId()));
            assertThat(company.inbox.unread(chen)).isZero();
            assertThat(company.customers.find(chen, "Blue", 5)).hasSize(1);
            sharing.end(li, customer.getId(), Reader.department(li.departmentId()));
            assertThat(company.customers.find(chen, "Blue", 5)).isEmpty();
            sharing.share(li, customer.getId(), Reader.person(chen.userId()));
            assertThat(company.inbox.unread(chen)).isEqualTo(1);
            assertThat(company.customers.find(chen, "Blue", 5)).hasSize(1);
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void someCustomersGoWithWhatBelongsToThemAndNothingElse(Databases kind) {
        try (Company company = new Company(kind, home, CUSTOMERS_ONLY)) {
            company.setUp();
            HandoverRecords handovers = handovers(company);
            handovers.addSource(new CustomersHandover(company.workflow));
            handovers.addSource(new ActivitiesHandover(company.workflow));
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Customer first = company.customer(li, "Blue Sky Ltd.", "0", 0);
            Customer second = company.customer(li, "Red River GmbH", "0", 0);
            Customer third = company.customer(wang, "Green Hill Inc.", "0", 0);
            long planned = activity(company, li, first, "call", false);
            long other = activity(company, li, second, "call", false);
            long helped = activity(company, manager, first, "helps out", false);
            company.units.run(Actor.system(), "test", uow -> uow.get(Activity.class, helped)
                    .giveTo(wang));

            Estate estate = handovers.ofCustomers(manager, Set.of(first.getId(), third.getId()));
            assertThat(refs(estate.holdings()))
                    .containsExactlyInAnyOrder(
                            new RecordRef("customer", first.getId()),
                            new RecordRef("customer", third.getId()),
                            new RecordRef("activity", planned));
            assertThat(handovers.kinds()).hasSize(2);
            assertThat(handovers.colleagues(manager)).extracting(c -> c.name()).containsExactly("li", "wang", "zhang");

            handovers.handOver(manager, estate.to(manager.userId(), Map.of()), "");
            assertThat(company.activities.load(manager, planned).draft().getOwnerId())
                    .isEqualTo(manager.userId());
            assertThat(company.activities.load(li, other).draft().getOwnerId()).isEqualTo(li.userId());
            assertThat(company.activities.load(wang, helped).draft().getOwnerId())
                    .isEqualTo(wang.userId());
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void allCustomersOfASegmentGoToAColleagueWhoeverHasThem(Databases kind) {
        try (Company company = new Company(kind, home, CUSTOMERS_ONLY)) {
            company.setUp();
            HandoverRecords handovers = handovers(company);
            handovers.addSource(new CustomersHandover(company.workflow));
            handovers.addSource(new ActivitiesHandover(company.workflow));
            Segments segments = company.segments;
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Actor elsewhere = company.user("qian", "sales", "Elsewhere");
            long first = inCity(company, li, "Blue Sky Ltd.", "Canton");
            long second = inCity(company, wang, "Red River GmbH", "Canton");
            long third = inCity(company, li, "Green Hill Inc.", "Peking");
            long hidden = inCity(company, elsewhere, "Grey Rock Ltd.", "Canton");
            long planned =
                    activity(company, li, company.customers.load(li, first).draft(), "call", false);
            long canton = segments.keep(
                    manager, "customers", "Canton", true, List.of(Condition.of("city", Comparison.ANY_OF, "Canton")));
            assertRefused(() -> handovers.ofSegment(li, canton));

            Estate estate = handovers.ofSegment(manager, canton);
            assertThat(refs(estate.holdings()))
                    .as("what the manager does not see stays")
                    .containsExactlyInAnyOrder(
                            new RecordRef("customer", first),
                            new RecordRef("customer", second),
                            new RecordRef("activity", planned));
            handovers.handOver(manager, estate.to(wang.userId(), Map.of()), "a new territory");

            assertThat(List.of(first, second, third, hidden))
                    .extracting(id ->
                            company.customers.load(Actor.system(), id).draft().getOwnerId())
                    .as("what the receiver had already is no reason to refuse")
                    .containsExactly(wang.userId(), wang.userId(), li.userId(), elsewhere.userId());
            assertThat(told(company, wang)).hasSize(1);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static long inCity(Company company, Actor owner, String name, String city) {
        Customer draft = company.customers.blank(owner);
        draft.setName(name);
        draft.setCity(city);
        return company.customers.create(owner, draft).id();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefusedAndNothingIsGiven(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            HandoverRecords handovers = withAllModules(company);
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Actor stranger = company.user("qian", "sales-manager", "Elsewhere");
            Customer first = company.customer(li, "Blue Sky Ltd.", "0", 0);
            Customer second = company.customer(li, "Red River GmbH", "0", 0);
            Estate estate = handovers.of(manager, li.userId());

            assertThatThrownBy(() -> handovers.of(li, li.userId())).isInstanceOf(ProblemException.class);
            assertThat(handovers.of(stranger, li.userId()).holdings()).isEmpty();
            assertRefused(() -> handovers.handOver(stranger, estate.to(stranger.userId(), Map.of()), ""));
            assertRefused(() -> handovers.handOver(manager, estate.to(li.userId(), Map.of()), ""));
            assertRefused(() -> handovers.handOver(manager, List.of(), ""));
            assertRefused(() -> handovers.handOver(manager, estate.to(wang.userId(), Map.of()), "x".repeat(1001)));
            // the second of two is not theirs any more
            List<Move> moves = new ArrayList<>(estate.to(wang.userId(), Map.of()));
            int version = company.customers.load(manager, second.getId()).version();
            company.customers.handOver(manager, second.getId(), version, manager.userId());
            assertRefused(() -> handovers.handOver(manager, moves, ""));
            assertThat(company.customers.load(li, first.getId()).draft().getOwnerId())
                    .isEqualTo(li.userId());
            company.units.run(Actor.system(), "test", uow -> uow.get(User.class, wang.userId())
                    .setActive(false));
            assertRefused(() -> handovers.handOver(
                    manager, handovers.of(manager, li.userId()).to(wang.userId(), Map.of()), ""));
            assertThat(company.inbox.unread(wang)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOrderInAQueueWaitsThereForItsNewOwner(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            HandoverRecords handovers = withAllModules(company);
            Actor li = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            Customer customer = company.customer(li, "Blue Sky Ltd.", "0", 0);
            long order = company.order(li, customer, "3", company.product("P1", "10", Tracking.NONE));
            company.orders.submit(li, order);
            assertThat(company.inbox.queue(finance, 10)).hasSize(1);

            handovers.handOver(manager, handovers.of(manager, li.userId()).to(wang.userId(), Map.of()), "");

            long owner = company.read(uow -> uow.entities()
                    .createQuery("SELECT w.ownerId FROM WorkItem w WHERE w.documentId = ?1", Long.class)
                    .setParameter(1, order)
                    .getSingleResult());
            assertThat(owner).isEqualTo(wang.userId());
        }
    }

    private static void assertRefused(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aLargeOneGoesInStepsAndCanBeEnded(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            HandoverRecords handovers = withAllModules(company);
            Actor leaving = company.user("li", "sales", "Sales");
            Actor wang = company.user("wang", "sales", "Sales");
            Actor manager = company.user("zhang", "sales-manager", "Sales");
            for (int from = 0; from < 500; from += 100) {
                List<Customer> drafts = company.customers.blanks(leaving, 100);
                for (int i = 0; i < drafts.size(); i++) {
                    drafts.get(i).setName("Large Firm " + (from + i));
                }
                company.customers.createAll(leaving, drafts);
            }
            List<Move> moves = handovers.of(manager, leaving.userId()).to(wang.userId(), Map.of());
            List<Long> told = new ArrayList<>();

            List<RecordRef> first = handovers.handOver(manager, moves, "in part", new Progress() {
                @Override
                public boolean isCancelled() {
                    return !told.isEmpty();
                }

                @Override
                public void done(long records, long all) {
                    told.add(records);
                    assertThat(all).isEqualTo(500);
                }
            });

            assertThat(told).hasSize(1);
            long given = told.getFirst();
            assertThat(given).isLessThan(500);
            assertThat(first).hasSize(1);
            assertThat(handovers.load(wang, first.getFirst().id()).draft().getCustomers())
                    .as("what was handed over until then is kept")
                    .isEqualTo((int) given);
            assertThat(told(company, wang)).isEqualTo(first);
            List<Move> rest = handovers.of(manager, leaving.userId()).to(wang.userId(), Map.of());
            assertThat(rest).hasSize(500 - (int) given);
            assertThatThrownBy(() -> handovers.handOver(manager, moves, "with some that are gone"))
                    .isInstanceOf(ProblemException.class);
            assertThat(handovers.handOver(manager, rest, "")).hasSize(1);
            assertThat(handovers.of(manager, leaving.userId()).holdings()).isEmpty();
        }
    }

    private static List<RecordRef> told(Company company, Actor user) {
        return company.inbox.notices(user, 50).stream()
                .flatMap(notice -> notice.record().stream())
                .filter(record -> record.type().equals(Handovers.TYPE))
                .toList();
    }

    private static List<RecordRef> refs(List<Holding> holdings) {
        return holdings.stream().map(Holding::record).toList();
    }

    private static HandoverRecords handovers(Company company) {
        return new HandoverRecords(company.units, company.lists, company.directory, company.notices, company.segments);
    }

    private static HandoverRecords withAllModules(Company company) {
        HandoverRecords handovers = handovers(company);
        handovers.addSource(new RequestsHandover(company.workflow));
        handovers.addSource(new ClaimsHandover(company.workflow));
        handovers.addSource(new InvoicesHandover(company.workflow));
        handovers.addSource(new ContractsHandover(company.workflow));
        handovers.addSource(new OrdersHandover(company.workflow));
        handovers.addSource(new AssessmentsHandover(company.workflow));
        handovers.addSource(new ActivitiesHandover(company.workflow));
        handovers.addSource(new OpportunitiesHandover(company.workflow));
        handovers.addSource(new LeadsHandover(company.workflow));
        handovers.addSource(new CustomersHandover(company.workflow));
        return handovers;
    }

    private static void reportsTo(Company company, Actor person, Actor manager) {
        company.units.run(Actor.system(), "test", uow -> uow.get(User.class, person.userId())
                .setManagerId(manager.userId()));
    }

    private static long activity(Company company, Actor owner, Customer customer, String subject, boolean done) {
        Activity draft = company.activities.blank(owner);
        draft.setKind(ActivityKind.PHONE);
        draft.setSubject(subject);
        draft.setDay(LocalDate.of(2026, 3, 2));
        draft.setCustomerId(customer.getId());
        draft.setDone(done);
        draft.setResult(done ? "went well" : null);
        return company.activities.create(owner, draft).id();
    }

    private static long request(Company company, Actor owner, Customer customer) {
        ServiceRequest draft = company.requests.blank(Actor.system());
        draft.giveTo(owner);
        draft.setSubject("Pump leaks");
        draft.setCustomerId(customer.getId());
        return company.units.change(Actor.system(), "test", uow -> {
            ServiceRequest stored = company.requests.create(uow, draft);
            stored.giveTo(owner);
            return stored.getId();
        });
    }
}
