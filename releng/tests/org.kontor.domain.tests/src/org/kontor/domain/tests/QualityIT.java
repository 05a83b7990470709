package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.aftersales.ServiceRequest;
import org.kontor.aftersales.internal.ServiceEffort;
import org.kontor.catalog.costs.ProductCost;
import org.kontor.contracts.internal.expenses.ExpenseEffort;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.internal.quality.ContactEffort;
import org.kontor.customers.internal.quality.QualityService;
import org.kontor.customers.quality.CustomerQuality;
import org.kontor.customers.quality.Qualities;
import org.kontor.customers.quality.Verdict;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.time.Period;
import org.kontor.performance.internal.report.PeriodComparison;
import org.kontor.process.measures.Dimension;
import org.kontor.process.measures.Figure;
import org.kontor.process.measures.MeasureQuery;

/** Costs of products make margins known (KPI-14), and what customers contribute is weighed against their service (CUS-11). */
class QualityIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Period YEAR = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31));

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void weighsWhatCustomersContributeAgainstTheirService(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.clock.set(Instant.parse("2026-01-05T01:00:00Z"));
            Billing billing = new Billing(company);
            Actor boss = company.user("zhou", "management", "Company");
            Customer good = billing.customer("Good Ltd.");
            Customer dear = billing.customer("Dear Ltd.");
            Customer plain = billing.customer("Plain Ltd.");
            company.clock.set(Instant.parse("2026-03-20T01:00:00Z"));
            invoice(billing, good, "100");
            invoice(billing, plain, "10");
            invoice(billing, dear, "1");
            talk(company, billing.seller, good, 1);
            talk(company, billing.seller, plain, 1);
            ask(company, billing, dear);
            company.clock.set(Instant.parse("2026-09-20T01:00:00Z"));
            Customer fresh = billing.customer("Fresh Ltd.");
            talk(company, billing.seller, fresh, 1);

            QualityService qualities = new QualityService(
                    company.measures,
                    company.lists,
                    company.reader,
                    List.of(new ContactEffort(), new ServiceEffort(), new ExpenseEffort()));
            Qualities.Question question = new Qualities.Question("invoiced", YEAR, "CNY");
            Qualities.Result usual = qualities.assess(boss, question);
            assertThat(usual.byMargin()).isFalse();
            assertThat(usual.counted()).hasSize(3);
            CustomerQuality first = of(usual, good);
            assertThat(first.turnover()).isEqualByComparingTo("10000");
            assertThat(first.contribution()).isEqualByComparingTo("2000");
            assertThat(first.cost()).isEqualByComparingTo("150");
            assertThat(verdicts(usual))
                    .isEqualTo(Map.of(
                            "Good Ltd.", Verdict.KEEP,
                            "Plain Ltd.", Verdict.KEEP,
                            "Dear Ltd.", Verdict.PHASE_OUT,
                            "Fresh Ltd.", Verdict.KEEP));
            assertThat(usual.customers().getFirst().name()).isEqualTo("Dear Ltd.");

            costs(company, billing);
            margins(company, boss);
            comparison(company, boss);
            Qualities.Result known = qualities.assess(boss, question);
            assertThat(known.byMargin()).isTrue();
            assertThat(of(known, good).contribution()).isEqualByComparingTo("7000");
            assertThat(verdicts(known)).containsEntry("Good Ltd.", Verdict.SERVE_BETTER);
            assertThat(qualities.assess(billing.seller, question).byMargin())
                    .as("margins are not for those who sell")
                    .isFalse();
            Actor other = company.user("wang", "sales", "Sales");
            assertThat(qualities.assess(other, question).customers()).isEmpty();
            assertThat(company.violations()).isEmpty();
        }
    }

    /** The cost of March is 30; what follows it, also when entered before, does not change what was sold in March. */
    private static void costs(Company company, Billing billing) {
        cost(company, billing, MARCH.plusMonths(2), "80");
        cost(company, billing, MARCH, "30");
        long first = cost(company, billing, MARCH.minusMonths(2), "60");
        ProductCost oldest = company.costs.load(billing.finance, first).draft();
        assertThat(oldest.getValidTo()).isEqualTo(MARCH.minusDays(1));
        assertThatThrownBy(() -> cost(company, billing, MARCH, "31")).hasMessageContaining("already");
        assertThatThrownBy(() -> cost(company, billing, MARCH.plusDays(5), "-1"))
                .hasMessageContaining("less than");
        assertThatThrownBy(() -> company.costs.load(billing.seller, first)).isInstanceOf(ProblemException.class);
    }

    private static long cost(Company company, Billing billing, LocalDate from, String amount) {
        ProductCost cost = company.costs.blank(billing.finance);
        cost.setProductId(billing.product.getId());
        cost.setValidFrom(from);
        cost.setCost(new BigDecimal(amount));
        return company.costs.create(billing.finance, cost).id();
    }

    private static void margins(Company company, Actor boss) {
        List<Figure> figures =
                company.measures.figures(boss, MeasureQuery.of("margin", YEAR).per(Dimension.OWNER));
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.amount()).isEqualByComparingTo("7770");
            assertThat(figure.documents()).isEqualTo(3);
        });
    }

    /** March against January: nothing was earned in January, so that there is no change in percent. */
    private static void comparison(Company company, Actor boss) {
        Map<String, Object[]> rows = new HashMap<>();
        Map<String, Object> given = Map.of(
                "earlierFrom", MARCH.minusMonths(2),
                "earlierTo", MARCH.minusMonths(1),
                "laterFrom", MARCH,
                "laterTo", MARCH.plusMonths(1));
        new PeriodComparison(company.measures).read(boss, given, row -> rows.put((String) row[0], row));
        Object[] margin = rows.get("Gross margin");
        assertThat(margin).startsWith("Gross margin", "CNY", BigDecimal.ZERO).endsWith((Object) null);
        assertThat((BigDecimal) margin[3]).isEqualByComparingTo("7770");
        assertThat((BigDecimal) margin[4]).isEqualByComparingTo("7770");
        assertThat((BigDecimal) rows.get("Activities")[3]).isEqualByComparingTo("2");
    }

    private static void invoice(Billing billing, Customer customer, String pieces) {
        Company company = billing.company;
        long order = company.order(billing.seller, customer, pieces, billing.product);
        billing.accept(order);
        LocalDate today = company.read(uow -> uow.today());
        billing.deliver(order, today);
        company.invoices.invoice(billing.finance, order, today);
    }

    private static void talk(Company company, Actor seller, Customer customer, int times) {
        for (int i = 0; i < times; i++) {
            Activity activity = company.activities.blank(seller);
            activity.setCustomerId(customer.getId());
            activity.setKind(ActivityKind.PHONE);
            activity.setSubject("Call");
            activity.setDone(true);
            company.activities.create(seller, activity);
        }
    }

    private static void ask(Company company, Billing billing, Customer customer) {
        Actor service = company.user("wu", "service", "Service");
        ServiceRequest request = company.requests.blank(service);
        request.setCustomerId(customer.getId());
        request.setSubject("Broken");
        company.requests.create(service, request);
    }

    private static CustomerQuality of(Qualities.Result result, Customer customer) {
        return result.customers().stream()
                .filter(quality -> quality.customerId() == customer.getId())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Verdict> verdicts(Qualities.Result result) {
        return result.of(Optional.empty()).stream()
                .collect(Collectors.toMap(CustomerQuality::name, CustomerQuality::verdict));
    }
}
