package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.Orders;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.internal.JdbcReader;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.Inbox.Notice;
import org.kontor.process.internal.ProcessPersistence;
import org.kontor.process.measures.Measures;
import org.kontor.process.measures.TimeStep;
import org.kontor.process.paths.HandlingTimes.Behind;
import org.kontor.process.paths.HandlingTimes.Board;
import org.kontor.process.paths.HandlingTimes.Kind;
import org.kontor.process.paths.HandlingTimes.LeadTimes;
import org.kontor.process.paths.HandlingTimes.PersonTimes;
import org.kontor.process.paths.HandlingTimes.StateTimes;
import org.kontor.process.paths.Spread;

/** How long documents stay in their states, at whom, and how long they take altogether (ORD-24, REP-21). */
class HandlingTimesIT {

    private static final Instant BEGIN = Instant.parse("2026-03-02T01:00:00Z");
    private static final Period WEEK = new Period(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-08"));

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor finance;
    private Actor other;
    private long quick;
    private long held;
    private long waiting;

    /** Quick: 2 h draft, 3 h at finance. Held: 4 h draft, 6 h at finance, held 2 h, 24 h at finance. The third waits there. */
    private void work() {
        company.setUp();
        company.financeLooksAtEveryOrder();
        seller = company.user("li", "sales", "Sales");
        other = company.user("zhou", "sales", "Other sales");
        finance = company.user("zhao", "finance", "Finance");
        Customer customer = company.customer(seller, "Blue Sky Ltd.", "100000", 30);
        Customer others = company.customer(other, "Green Hill Ltd.", "100000", 30);
        Product product = company.product("A", "600", Tracking.NONE);
        quick = company.order(seller, customer, "1", product);
        held = company.order(seller, customer, "1", product);
        waiting = company.order(other, others, "1", product);
        after(1);
        company.orders.submit(other, waiting);
        after(2);
        company.orders.submit(seller, quick);
        after(4);
        company.orders.submit(seller, held);
        after(5);
        company.credit.review(finance, quick);
        after(10);
        company.workflow.move(finance, ref(held), "refuse", Company.note("证件不全"));
        after(12);
        company.workflow.move(seller, ref(held), "resubmit", Optional.empty());
        after(36);
        company.credit.review(finance, held);
        after(49);
    }

    private void after(int hours) {
        company.clock.set(BEGIN.plus(Duration.ofHours(hours)));
    }

    private static RecordRef ref(long order) {
        return new RecordRef(Orders.TYPE, order);
    }

    private static StateTimes of(Board board, String state) {
        return board.states().stream()
                .filter(s -> s.state().id().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static Spread hours(int count, int average, int median, int ninth) {
        return new Spread(count, Duration.ofHours(average), Duration.ofHours(median), Duration.ofHours(ninth));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyStayIsCountedOnceAndShownToWhoMaySeeTheDocument(Databases kind) {
        company = new Company(kind, home);
        try (Company open = company) {
            work();
            Actor boss = open.user("sun", "management", "Management");
            Board board = open.handling.board(boss, Orders.TYPE, WEEK);
            assertThat(board.states())
                    .extracting(s -> s.state().id())
                    .containsExactly(
                            "DRAFT",
                            "CREDIT_REVIEW",
                            "TO_DELIVER",
                            "PART_DELIVERED",
                            "DELIVERED",
                            "INVOICED",
                            "PRICE_REVIEW",
                            "REVIEW",
                            "HELD");
            StateTimes review = of(board, "CREDIT_REVIEW");
            assertThat(review.times()).isEqualTo(hours(3, 11, 6, 24));
            assertThat(review.before()).isEqualTo(Spread.NONE);
            assertThat(review.waiting()).isEqualTo(1);
            assertThat(review.longest()).contains(Duration.ofHours(48));
            assertThat(review.oldest()).contains(ref(waiting));
            assertThat(review.people()).containsExactly(new PersonTimes("zhao", review.times(), Spread.NONE));
            assertThat(of(board, "DRAFT").people())
                    .containsExactly(
                            new PersonTimes("li", hours(2, 3, 3, 4), Spread.NONE),
                            new PersonTimes("zhou", hours(1, 1, 1, 1), Spread.NONE));
            assertThat(of(board, "TO_DELIVER").waiting()).isEqualTo(2);
            assertThat(of(board, "HELD").times()).isEqualTo(hours(1, 2, 2, 2));

            Board next = open.handling.board(
                    boss, Orders.TYPE, new Period(LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-15")));
            assertThat(of(next, "CREDIT_REVIEW").times()).isEqualTo(Spread.NONE);
            assertThat(of(next, "CREDIT_REVIEW").before()).isEqualTo(review.times());

            assertThat(open.handling.leadTimes(boss, Orders.TYPE, "TO_DELIVER", WEEK, TimeStep.DAY))
                    .filteredOn(day -> !day.times().isEmpty())
                    .extracting(LeadTimes::period, LeadTimes::times)
                    .containsExactly(
                            tuple(day("2026-03-02"), hours(1, 5, 5, 5)),
                            tuple(day("2026-03-03"), hours(1, 36, 36, 36)));
            assertThat(open.handling.leadTimes(boss, Orders.TYPE, "CREDIT_REVIEW", WEEK, TimeStep.MONTH))
                    .as("the first time counts, not the second")
                    .extracting(LeadTimes::times)
                    .containsExactly(new Spread(3, Duration.ofMinutes(140), Duration.ofHours(2), Duration.ofHours(4)));

            assertThat(behind(boss, new Behind.Left("CREDIT_REVIEW", WEEK, Optional.of("zhao"))))
                    .containsExactlyInAnyOrder(quick, held);
            assertThat(behind(boss, new Behind.Left("DRAFT", WEEK, Optional.of("zhou"))))
                    .containsExactly(waiting);
            assertThat(behind(boss, new Behind.Left("DRAFT", WEEK.before(), Optional.empty())))
                    .isEmpty();
            assertThat(behind(boss, new Behind.Waiting("CREDIT_REVIEW"))).containsExactly(waiting);
            assertThat(behind(boss, new Behind.Reached("TO_DELIVER", day("2026-03-03"))))
                    .containsExactly(held);

            Actor head = open.user("wu", "sales-manager", "Sales");
            Board own = open.handling.board(head, Orders.TYPE, WEEK);
            assertThat(of(own, "DRAFT").people())
                    .as("only the orders of the department")
                    .extracting(PersonTimes::person)
                    .containsExactly("li");
            assertThat(of(own, "CREDIT_REVIEW").waiting()).isZero();
            assertThat(behind(head, new Behind.Waiting("CREDIT_REVIEW"))).isEmpty();
            assertThat(open.handling.kinds(head)).extracting(Kind::recordType).contains(Orders.TYPE, "contract");
            assertThatThrownBy(() -> open.handling.board(seller, Orders.TYPE, WEEK))
                    .isInstanceOf(ProblemException.class);

            open.turnIds("NOTICE");
            assertThat(open.inbox.notices(seller, 20))
                    .extracting(Notice::at)
                    .as("by time, although ids run against it")
                    .hasSizeGreaterThan(2)
                    .isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(open.workflow.standing(seller, ref(held)).history())
                    .extracting(
                            step -> step.to().id(), step -> step.left().map(left -> Duration.between(step.at(), left)))
                    .containsExactly(
                            tuple("DRAFT", Optional.of(Duration.ofHours(4))),
                            tuple("CREDIT_REVIEW", Optional.of(Duration.ofHours(6))),
                            tuple("HELD", Optional.of(Duration.ofHours(2))),
                            tuple("CREDIT_REVIEW", Optional.of(Duration.ofHours(24))),
                            tuple("TO_DELIVER", Optional.empty()));
        }
    }

    private static Period day(String day) {
        return new Period(LocalDate.parse(day), LocalDate.parse(day));
    }

    private List<Long> behind(Actor actor, Behind behind) {
        Measures.Documents documents = company.handling.documents(actor, Orders.TYPE, behind);
        ListDefinition list = company.lists.list(documents.listId()).orElseThrow();
        List<Long> ids = new ArrayList<>();
        company.lists.stream(
                actor, list, documents.request(), row -> ids.add(row.record().id()));
        return ids;
    }

    /** As the bundle was before stays were kept. */
    private static final class Before implements PersistenceContribution {

        @Override
        public String component() {
            return "org.kontor.process";
        }

        @Override
        public List<String> requires() {
            return List.of("org.kontor.identity");
        }

        @Override
        public List<String> entityClasses() {
            return List.of();
        }

        @Override
        public List<String> migrations() {
            return List.of("001_process.sql", "002_late.sql");
        }

        @Override
        public Class<?> anchor() {
            return ProcessPersistence.class;
        }
    }

    /** The steps of a document, entered at two desktops: the later ones have the lower ids. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void stepsOfAnOlderVersionBecomeStaysInTheOrderOfTime(Databases kind) throws SQLException {
        PersistenceContribution identity = Contributions.TABLES.stream()
                .filter(module -> module.component().equals("org.kontor.identity"))
                .findFirst()
                .orElseThrow();
        try (Database database = Database.open(
                kind.platform(),
                kind.profile(home),
                home,
                new char[0],
                List.of(identity, new Before()),
                Clock.systemUTC())) {
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String step : List.of(
                        "110, 'salesOrder', 7, NULL, 'DRAFT', '2026-03-02 01:00:00', 'li'",
                        "111, 'salesOrder', 7, 'DRAFT', 'REVIEW', '2026-03-02 01:00:00', 'li'",
                        "50, 'salesOrder', 7, 'REVIEW', 'HELD', '2026-03-02 03:00:00', 'zhao'",
                        "112, 'salesOrder', 7, 'HELD', 'REVIEW', '2026-03-02 04:00:00', 'li'",
                        "51, 'salesOrder', 7, 'REVIEW', 'DONE', '2026-03-02 09:00:00', 'qian'",
                        "40, 'contract', 7, NULL, 'DRAFT', '2026-03-02 02:00:00', 'sun'")) {
                    statement.execute("INSERT INTO DOCUMENT_STEP (ID, DOCUMENT_TYPE, DOCUMENT_ID, FROM_STATE, TO_STATE,"
                            + " TAKEN_AT, TAKEN_BY) VALUES (" + step + ")");
                }
                connection.commit();
            }
            database.use(Contributions.TABLES);
            List<String> stays = new ArrayList<>();
            new JdbcReader(() -> database)
                    .read(
                            "SELECT TO_STATE, VISIT, TAKEN_AT, LEFT_AT, LEFT_BY, BEGUN_AT FROM DOCUMENT_STEP"
                                    + " ORDER BY DOCUMENT_TYPE DESC, TAKEN_AT, ID",
                            List.of(),
                            List.of(
                                    FieldKind.TEXT,
                                    FieldKind.INTEGER,
                                    FieldKind.INSTANT,
                                    FieldKind.INSTANT,
                                    FieldKind.TEXT,
                                    FieldKind.INSTANT),
                            row -> stays.add(stay(row)));
            assertThat(stays)
                    .containsExactly(
                            "DRAFT 0: 0 h, li, 0 h after its begin",
                            "REVIEW 0: 2 h, zhao, 0 h after its begin",
                            "HELD 0: 1 h, li, 2 h after its begin",
                            "REVIEW 1: 5 h, qian, 3 h after its begin",
                            "DONE 0: open, 8 h after its begin",
                            "DRAFT 0: open, 0 h after its begin");
        }
    }

    private static String stay(Object[] row) {
        Instant taken = (Instant) row[2];
        String left = row[3] == null
                ? "open"
                : Duration.between(taken, (Instant) row[3]).toHours() + " h, " + row[4];
        return "%s %s: %s, %d h after its begin"
                .formatted(
                        row[0],
                        row[1],
                        left,
                        Duration.between((Instant) row[5], taken).toHours());
    }
}
