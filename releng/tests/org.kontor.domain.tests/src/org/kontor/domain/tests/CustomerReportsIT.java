package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.BuyingRole;
import org.kontor.customers.BuyingStyle;
import org.kontor.customers.Contact;
import org.kontor.customers.Customer;
import org.kontor.customers.Topic;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.evaluation.MonthlyEvaluation;
import org.kontor.customers.evaluation.Rating;
import org.kontor.customers.internal.analysis.AnalysisService;
import org.kontor.customers.internal.evaluation.EvaluationRecords;
import org.kontor.customers.internal.overview.OverviewService;
import org.kontor.customers.internal.overview.RelationFigures;
import org.kontor.customers.internal.report.AnalysisRows;
import org.kontor.customers.internal.report.CustomerCard;
import org.kontor.customers.internal.value.ValueService;
import org.kontor.finance.internal.ReceivableFigures;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.orders.internal.SalesByCustomer;
import org.kontor.persistence.record.Stored;
import org.kontor.process.segments.Comparison;
import org.kontor.process.segments.Condition;

/** What is printed of customers: cards, monthly evaluations, analyses; all of it under the scope of who asks (CUS-25, REP-05). */
class CustomerReportsIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void cardsEvaluationsAndAnalysesTellWhatTheRecordsSay(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "North");
            Actor stranger = company.user("wang", "sales", "South");
            Actor manager = company.user("ma", "sales-manager", "North");
            Customer customer = customer(company, seller);
            Product product = company.product("P1", "100", Tracking.NONE);
            company.orders.submit(seller, company.order(seller, customer, "3", product));
            talk(company, seller, customer, LocalDate.of(2026, 3, 2));
            company.clock.set(Instant.parse("2026-04-05T01:00:00Z"));
            company.orders.submit(seller, company.order(seller, customer, "1", product));
            EvaluationRecords evaluations =
                    new EvaluationRecords(company.units, company.lists, company.customers, company.measures);

            evaluated(evaluations, customer, seller, stranger, manager);
            cards(company, evaluations, customer, seller, stranger);
            analyses(company, seller, stranger);
            assertThat(company.violations()).isEmpty();
        }
    }

    private static void evaluated(
            EvaluationRecords evaluations, Customer customer, Actor seller, Actor stranger, Actor manager) {
        MonthlyEvaluation draft = evaluations.blank(seller);
        assertThat(draft.getMonth()).as("until the tenth one looks back").isEqualTo(MARCH);
        draft.setCustomerId(customer.getId());
        draft.setRating(Rating.BETTER);
        draft.setEvaluation("Ordered for the first time");
        draft.setNextSteps("Visit the second works");
        Stored<MonthlyEvaluation> stored = evaluations.create(seller, draft);
        var figures = stored.draft().figures();
        assertThat(figures.contacts()).isEqualTo(1);
        assertThat(figures.ordered()).isEqualByComparingTo("300");
        assertThat(figures.overdue()).isZero();
        assertThatThrownBy(() -> evaluations.create(seller, draft)).hasMessageContaining("already");
        draft.setMonth(LocalDate.of(2026, 5, 20));
        assertThatThrownBy(() -> evaluations.create(seller, draft)).hasMessageContaining("not begun");
        assertThatThrownBy(() -> evaluations.latest(stranger, customer.getId(), 3))
                .isInstanceOf(ProblemException.class);
        assertThat(evaluations.latest(manager, customer.getId(), 3)).hasSize(1);
        assertThat(evaluations
                        .figures(seller, customer.getId(), YearMonth.of(2026, 4))
                        .ordered())
                .isEqualByComparingTo("100");
    }

    private static void cards(
            Company company, EvaluationRecords evaluations, Customer customer, Actor seller, Actor stranger) {
        OverviewService overviews = new OverviewService(company.units, company.lists, company.customers);
        overviews.addFigures(new RelationFigures(company.reader));
        overviews.addFigures(new ReceivableFigures(company.orders, company.rates));
        ReportDataset cards = new CustomerCard(company.units, company.customers, overviews, evaluations);
        Map<String, Object> of = Map.of("customer", customer.getNumber());

        assertThat(rows(cards, seller, with(of, "card", "DATA")))
                .extracting(row -> row[1], row -> row[2])
                .contains(
                        tuple("Company name", "Blue Sky Ltd."),
                        tuple("Chen Wei", "Head of works  ·  020 8888 0000"),
                        tuple("Last contact", "2026-03-02"));
        List<Object[]> strategy = rows(cards, seller, with(of, "card", "STRATEGY"));
        assertThat(strategy)
                .extracting(row -> row[0], row -> row[2])
                .contains(
                        tuple("Our goals", "Become their first supplier"),
                        tuple("Our strengths", "(nothing recorded)"),
                        tuple("Next steps", "visit  ·  li"));
        assertThat(strategy).as("who decides, and how to meet them").anySatisfy(row -> assertThat(row[2].toString())
                .contains("Decides", "Analytical", "figures and proof"));
        assertThat(strategy.stream().map(row -> row[3]).filter(heading -> !heading.equals("")))
                .as("each section has one heading")
                .doesNotHaveDuplicates();
        assertThat(rows(cards, seller, with(of, "card", "MONTH")))
                .extracting(row -> row[1], row -> row[2])
                .contains(
                        tuple("Ordered", "300.00 CNY   (month before: 0.00)"),
                        tuple("Evaluation", "Ordered for the first time"));
        assertThat(rows(cards, seller, with(with(of, "card", "MONTH"), "month", "2026-04")))
                .extracting(row -> row[0], row -> row[1], row -> row[2])
                .contains(
                        tuple("Evaluation", "", "(nothing recorded)"),
                        tuple("Months before", "2026-03", "Improving  ·  Ordered for the first time"));
        refused(cards, stranger, with(of, "card", "DATA"), "");
        refused(cards, seller, Map.of("card", "DATA"), "number of the customer");
        refused(cards, seller, Map.of("customer", "C-0", "card", "DATA"), "no customer");
        refused(cards, seller, with(of, "card", "OTHER"), "no card");
        refused(cards, seller, with(with(of, "card", "MONTH"), "month", "spring"), "no month");
    }

    private static void analyses(Company company, Actor seller, Actor stranger) {
        ReportDataset analyses = new AnalysisRows(
                company.units,
                new AnalysisService(company.measures, company.lists, company.segments),
                new ValueService(company.units, company.lists, company.reader, company.measures));
        Map<String, Object> ordered =
                Map.of("measure", "ordered", "from", LocalDate.of(2026, 4, 1), "to", LocalDate.of(2026, 4, 30));
        List<Object[]> industries = rows(analyses, seller, with(ordered, "aspect", "industry"));
        assertThat(industries).singleElement().satisfies(row -> {
            assertThat(row).startsWith("Shipyards", 1);
            assertThat(row[2]).asString().startsWith("100");
            assertThat(row[3]).asString().startsWith("300");
        });
        assertThat(rows(analyses, seller, with(ordered, "aspect", "fifth"))).hasSize(1);
        assertThat(rows(analyses, seller, Map.of("measure", "Orders", "aspect", "amount")))
                .hasSize(1);
        assertThat(rows(analyses, stranger, with(ordered, "aspect", "industry")))
                .isEmpty();
        company.segments.keep(
                seller, "customers", "Yards", true, List.of(Condition.of("industry", Comparison.BEGINS_WITH, "Ship")));
        company.segments.keep(
                seller, "customers", "Mills", true, List.of(Condition.of("industry", Comparison.ANY_OF, "Mills")));
        assertThat(analyses.offers(seller, "segment")).containsExactly("Mills", "Yards");
        assertThat(analyses.offers(seller, "measure")).contains("Orders");
        assertThat(rows(analyses, seller, with(ordered, "segment", "Yards"))).hasSize(1);
        assertThat(rows(analyses, seller, with(ordered, "segment", "Mills"))).isEmpty();
        ReportDataset sales = new SalesByCustomer(company.reader, company.segments);
        assertThat(rows(sales, seller, Map.of("segment", "yards")))
                .singleElement()
                .satisfies(row -> assertThat(row).hasSize(sales.columns().size()));
        assertThat(rows(sales, seller, Map.of("segment", "Mills"))).isEmpty();
        refused(sales, seller, Map.of("segment", "Farms"), "Mills, Yards");
        refused(analyses, seller, with(ordered, "aspect", "colour"), "colour");
        refused(analyses, seller, Map.of("measure", "profit"), "Choose one of");
        refused(analyses, seller, with(ordered, "to", LocalDate.of(2025, 4, 1)), "before the first");
    }

    private static Customer customer(Company company, Actor seller) {
        Customer draft = company.customers.blank(seller);
        draft.setName("Blue Sky Ltd.");
        draft.getClassification().setIndustry("Shipyards");
        Contact contact = new Contact();
        contact.setName("Chen Wei");
        contact.setTitle("Head of works");
        contact.setPhone("020 8888 0000");
        contact.setRole(BuyingRole.DECIDER);
        contact.setStyle(BuyingStyle.ANALYTICAL);
        draft.getContacts().add(contact);
        draft.remember(Topic.GOAL, "Become their first supplier");
        return company.customers.create(seller, draft).draft();
    }

    private static void talk(Company company, Actor seller, Customer customer, LocalDate day) {
        Activity done = company.activities.blank(seller);
        done.setKind(ActivityKind.PHONE);
        done.setSubject("called");
        done.setResult("fine");
        done.setCustomerId(customer.getId());
        done.setDay(day);
        Activity plan = company.activities.blank(seller);
        plan.setKind(ActivityKind.VISIT);
        plan.setSubject("visit");
        plan.setDay(LocalDate.of(2026, 4, 20));
        company.activities.log(seller, done, Optional.of(plan));
    }

    private static List<Object[]> rows(ReportDataset data, Actor actor, Map<String, Object> parameters) {
        List<Object[]> rows = new ArrayList<>();
        data.read(actor, parameters, rows::add);
        return rows;
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String id, Object value) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(id, value);
        return all;
    }

    private static void refused(ReportDataset data, Actor actor, Map<String, Object> parameters, String why) {
        assertThatThrownBy(() -> rows(data, actor, parameters))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(why);
    }
}
