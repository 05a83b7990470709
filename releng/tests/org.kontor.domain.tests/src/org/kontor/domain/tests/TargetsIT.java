package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.internal.report.PerformanceByPerson;
import org.kontor.performance.targets.Achievement;
import org.kontor.performance.targets.Achievements;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.Quarter;
import org.kontor.performance.targets.Seat;
import org.kontor.performance.targets.SplitDimension;
import org.kontor.performance.targets.Standing;
import org.kontor.performance.targets.TargetIndicator;
import org.kontor.performance.targets.TargetNode;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.TargetSplit;
import org.kontor.performance.targets.Targets;
import org.kontor.process.measures.Measures;

/** Targets of a quarter: set, split, agreed, compared with what was reached (P-06, KPI-01 to KPI-07, R-07, R-23). */
class TargetsIT {

    private static final Actor ALL = Actor.system();

    @TempDir
    Path home;

    /** A sales department with two sellers and a team below it with one; a plan of 1000 of orders and 4 customers. */
    private static final class Sales {

        private final Company company;
        private final Actor boss;
        private final Actor wu;
        private final Actor li;
        private final Actor ma;
        private final Actor he;
        private final Product product;
        private final long plan;

        private Sales(Company company) {
            this.company = company;
            company.setUp();
            company.clock.set(Instant.parse("2026-01-05T01:00:00Z"));
            boss = company.user("boss", "management", "Board");
            company.user("wu", "sales-manager", "Sales");
            li = company.user("li", "sales", "Sales");
            ma = company.user("ma", "sales", "Sales");
            he = company.user("he", "sales", "Team East");
            company.units.run(ALL, "test", uow -> uow.get(OrgUnit.class, he.departmentId())
                    .setParentId(li.departmentId()));
            wu = company.signIn.actorOf("wu").orElseThrow();
            product = company.product("P", "10", Tracking.NONE);
            TargetPlan draft = company.targets.blank(boss);
            draft.getIndicators().clear();
            indicator(draft, "ordered", "0.75", "1000");
            indicator(draft, "newCustomers", "0.25", "4");
            plan = company.targets.create(boss, draft).id();
        }

        private static void indicator(TargetPlan plan, String measure, String weight, String amount) {
            TargetIndicator indicator = new TargetIndicator();
            indicator.setMeasure(measure);
            indicator.setWeight(new BigDecimal(weight));
            indicator.setAmount(new BigDecimal(amount));
            plan.getIndicators().add(indicator);
        }

        private Seat sales() {
            return Seat.unit(li.departmentId());
        }

        private Seat east() {
            return Seat.unit(he.departmentId());
        }

        private void split(Actor actor, Seat seat, String measure, String amount) {
            int version = company.targets.division(actor, plan).version();
            Optional<BigDecimal> value =
                    Optional.of(amount).filter(a -> !a.isEmpty()).map(BigDecimal::new);
            company.targets.split(actor, plan, version, List.of(new Targets.Change(seat, measure, value)));
        }

        /** To the last: the department by the boss, its people and its team by the manager. */
        private void splitAll() {
            split(boss, sales(), "ordered", "1000");
            split(boss, sales(), "newCustomers", "4");
            split(wu, Seat.person(li.userId()), "ordered", "500");
            split(wu, Seat.person(ma.userId()), "ordered", "300");
            split(wu, east(), "ordered", "200");
            split(wu, Seat.person(he.userId()), "ordered", "200");
            split(wu, Seat.person(li.userId()), "newCustomers", "2");
            split(wu, Seat.person(ma.userId()), "newCustomers", "2");
        }

        private void sold(Actor seller, String customer, String at, String quantity) {
            company.clock.set(Instant.parse(at));
            Customer buyer = company.customer(seller, customer, "1000000", 30);
            long order = company.order(seller, buyer, quantity, product);
            company.workflow.move(seller, new RecordRef("salesOrder", order), "submit", Optional.empty());
        }

        private void move(String way, String note) {
            company.workflow.move(
                    boss,
                    new RecordRef(Targets.TYPE, plan),
                    way,
                    Optional.of(note).filter(n -> !n.isEmpty()));
        }

        private Standing standing(Actor actor, Seat seat) {
            return company.achievements.board(actor, plan).standings().stream()
                    .flatMap(Standing::all)
                    .filter(s -> s.seat().equals(seat))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPlanIsAgreedWhenItAddsUp(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.split(sales.boss, sales.sales(), "ordered", "900");

            assertThatThrownBy(() -> sales.move("agree", ""))
                    .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems())
                            .hasSize(1));
            sales.splitAll();
            sales.move("agree", "");

            assertThat(company.targets.load(sales.boss, sales.plan).draft().getState())
                    .isEqualTo(PlanState.AGREED);
            assertThatThrownBy(() -> sales.split(sales.wu, sales.east(), "ordered", "1"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> sales.move("adjust", "")).isInstanceOf(ProblemException.class);
            sales.move("adjust", "A competitor left the market");
            sales.split(sales.wu, Seat.person(sales.li.userId()), "ordered", "600");

            TargetNode root =
                    company.targets.division(sales.boss, sales.plan).nodes().getFirst();
            assertThat(root.find(sales.sales()).orElseThrow().difference("ordered"))
                    .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("-100"));
            assertThat(company.changeLog.entries(sales.boss, sales.plan, 50))
                    .anyMatch(e -> e.entity().equals("TargetShare")
                            && e.before().orElse("").startsWith("500")
                            && e.after().orElse("").startsWith("600"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everybodySplitsOnlyWhatIsBelowHim(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);

            sales.split(sales.boss, sales.sales(), "ordered", "1000");
            assertThatThrownBy(() -> sales.split(sales.wu, sales.sales(), "ordered", "1"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> sales.split(sales.li, Seat.person(sales.li.userId()), "ordered", "1"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> sales.split(sales.wu, sales.east(), "ordered", "-1"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> sales.split(sales.wu, sales.east(), "activities", "1"))
                    .isInstanceOf(ProblemException.class);
            sales.split(sales.wu, sales.east(), "ordered", "200");
            sales.split(sales.wu, sales.east(), "ordered", "");

            assertThat(company.targets.division(sales.wu, sales.plan).nodes())
                    .singleElement()
                    .satisfies(top -> {
                        assertThat(top.seat()).isEqualTo(sales.sales());
                        assertThat(top.target("ordered")).isPresent();
                        assertThat(top.find(sales.east()).orElseThrow().targets())
                                .isEmpty();
                    });
            assertThat(company.targets.division(sales.li, sales.plan).nodes())
                    .extracting(TargetNode::seat)
                    .containsExactly(Seat.person(sales.li.userId()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void completionFollowsTheRecords(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.splitAll();
            sales.sold(sales.li, "First", "2026-01-06T01:00:00Z", "40");
            sales.sold(sales.he, "Second", "2026-01-07T01:00:00Z", "15");
            sales.sold(sales.ma, "Third", "2026-01-30T01:00:00Z", "30");

            Standing li = sales.standing(sales.boss, Seat.person(sales.li.userId()));
            Standing department = sales.standing(sales.boss, sales.sales());
            Standing east = sales.standing(sales.boss, sales.east());

            // orders 400 of 500 by 75 %, customers 1 of 2 by 25 %: 0.60 + 0.125
            assertThat(li.score()).contains(new BigDecimal("0.7250"));
            assertThat(department.achievements().getFirst().actual())
                    .hasValueSatisfying(a -> assertThat(a).isEqualByComparingTo("850"));
            assertThat(department.achievements().getFirst().completion()).contains(new BigDecimal("0.8500"));
            assertThat(east.achievements().getFirst().completion()).contains(new BigDecimal("0.7500"));
            // 22 of 64 working days have passed
            assertThat(li.achievements().getFirst().forecast()).contains(new BigDecimal("1163.6364"));
            assertThat(sales.standing(sales.li, Seat.person(sales.li.userId())).score())
                    .isEqualTo(li.score());
            assertThat(company.achievements.board(sales.li, sales.plan).standings())
                    .hasSize(1);
            Measures.Documents behind = company.achievements
                    .documents(sales.boss, sales.plan, sales.sales(), "ordered")
                    .orElseThrow();
            assertThat(company.lists.totals(
                            sales.boss, company.lists.list(behind.listId()).orElseThrow(), behind.request()))
                    .hasEntrySatisfying("netTotal", t -> assertThat(t).isEqualByComparingTo("850"));
            assertThatThrownBy(() -> company.achievements.documents(sales.li, sales.plan, sales.sales(), "ordered"))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theMonthIsRankedByScore(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.splitAll();
            sales.sold(sales.li, "First", "2026-01-06T01:00:00Z", "10");
            sales.sold(sales.he, "Second", "2026-01-07T01:00:00Z", "20");
            sales.sold(sales.ma, "Third", "2026-02-02T01:00:00Z", "90");

            List<Achievements.Place> people =
                    company.achievements.ranking(sales.boss, sales.plan, YearMonth.of(2026, 1), Seat.Kind.PERSON);

            // the target of January is 22 of 64 working days; he: 200 of 68.75
            assertThat(people).extracting(Achievements.Place::name).containsExactly("he", "li", "ma");
            assertThat(people).extracting(Achievements.Place::above).containsExactly(true, false, false);
            assertThat(people.getFirst().score()).isEqualByComparingTo("2.9091");
            assertThat(company.achievements.ranking(sales.boss, sales.plan, YearMonth.of(2026, 1), Seat.Kind.UNIT))
                    .extracting(Achievements.Place::place)
                    .containsExactly(1, 2);
            assertThatThrownBy(() -> company.achievements.ranking(
                            sales.boss, sales.plan, YearMonth.of(2026, 4), Seat.Kind.PERSON))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theProposalFollowsTheQuarterBefore(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.sold(sales.li, "First", "2026-01-06T01:00:00Z", "30");
            sales.sold(sales.ma, "Second", "2026-02-07T01:00:00Z", "10");
            company.clock.set(Instant.parse("2026-04-01T01:00:00Z"));
            TargetPlan next = company.targets.blank(sales.boss);
            next.getIndicators().clear();
            Sales.indicator(next, "ordered", "1", "2000");
            long plan = company.targets.create(sales.boss, next).id();
            company.targets.split(
                    sales.boss,
                    plan,
                    company.targets.division(sales.boss, plan).version(),
                    List.of(new Targets.Change(sales.sales(), "ordered", Optional.of(new BigDecimal("1000")))));

            List<Targets.Change> proposed = company.targets.propose(sales.wu, plan, sales.sales(), "ordered");

            assertThat(next.getQuarter()).isEqualTo(Quarter.Q2);
            assertThat(proposed)
                    .filteredOn(c -> c.amount().isPresent())
                    .extracting(Targets.Change::seat, c -> c.amount().orElseThrow())
                    .containsExactlyInAnyOrder(
                            tuple(Seat.person(sales.li.userId()), new BigDecimal("750.00")),
                            tuple(Seat.person(sales.ma.userId()), new BigDecimal("250.00")));
            Achievement before = company.achievements
                    .board(sales.boss, plan)
                    .standings()
                    .getFirst()
                    .achievements()
                    .getFirst();
            assertThat(before.previous()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsSplitAlongAnotherDimensionAddsUpToo(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.splitAll();
            var stored = company.targets.load(sales.boss, sales.plan);
            TargetSplit pumps = new TargetSplit();
            pumps.setMeasure("ordered");
            pumps.setDimension(SplitDimension.PRODUCT);
            pumps.setLabel("Pumps");
            pumps.setAmount(new BigDecimal("700"));
            stored.draft().getSplits().add(pumps);
            assertThat(company.targets.check(sales.boss, Optional.of(sales.plan), stored.draft()))
                    .extracting(p -> p.field().orElse(""))
                    .containsExactly("splits");
            var saved = company.targets.update(sales.boss, sales.plan, stored.version(), stored.draft());
            assertThatThrownBy(() -> sales.move("agree", "")).isInstanceOf(ProblemException.class);

            saved.draft().getSplits().getFirst().setAmount(new BigDecimal("1000"));
            company.targets.update(sales.boss, sales.plan, saved.version(), saved.draft());
            sales.move("agree", "");

            assertThat(company.targets.load(sales.boss, sales.plan).draft().getState())
                    .isEqualTo(PlanState.AGREED);
            assertThat(company.achievements.planFor(sales.li, LocalDate.of(2026, 2, 1)))
                    .isPresent();
            assertThatThrownBy(() -> company.targets.create(sales.boss, company.targets.blank(sales.boss)))
                    .as("one plan for a quarter")
                    .isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void performanceIsToldByPersonAndAgainstTheTimeBefore(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Sales sales = new Sales(company);
            sales.sold(sales.li, "First", "2026-01-06T01:00:00Z", "40");
            sales.sold(sales.li, "Second", "2026-02-07T01:00:00Z", "15");
            sales.sold(sales.he, "Third", "2026-02-08T01:00:00Z", "30");
            PerformanceByPerson dataset = new PerformanceByPerson(company.measures);
            Map<String, Object> february = Map.of("from", LocalDate.of(2026, 2, 1), "to", LocalDate.of(2026, 2, 28));
            List<Object[]> rows = new ArrayList<>();

            dataset.read(sales.boss, february, rows::add);

            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).startsWith("Sales", "li", "CNY");
            assertThat((BigDecimal) rows.getFirst()[3]).isEqualByComparingTo("150");
            assertThat((BigDecimal) rows.getFirst()[4]).as("January").isEqualByComparingTo("400");
            assertThat(rows.getFirst()[5]).as("nothing signed").isNull();
            assertThat((BigDecimal) rows.getFirst()[8]).isEqualByComparingTo("15");
            rows.clear();
            dataset.read(sales.li, Map.of("to", LocalDate.of(2026, 12, 31)), rows::add);
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat((BigDecimal) row[3]).isEqualByComparingTo("550");
                assertThat(row[4]).isNull();
            });
        }
    }
}
