package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.internal.handover.OpportunitiesHandover;
import org.kontor.customers.internal.overview.OverviewService;
import org.kontor.customers.internal.overview.RelationFigures;
import org.kontor.customers.internal.overview.TurnoverFigures;
import org.kontor.customers.overview.CustomerFigure;
import org.kontor.customers.overview.Overview;
import org.kontor.finance.Invoice;
import org.kontor.finance.internal.ReceivableFigures;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.orders.internal.OrdersHandover;
import org.kontor.process.measures.Measures;

/** Everything about a customer at one glance, from all modules, under everybody's own rights (CUS-03, CUS-15, R-34). */
class OverviewIT {

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void putsTogetherWhatAllModulesKnow(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Selling selling = new Selling(company);
            OverviewService overviews = overviews(company);
            Actor seller = company.user("li", "sales", "Sales");
            Actor stranger = company.user("wang", "sales", "Sales");
            Customer customer = company.customer(seller, "Blue Sky Ltd.", "10000", 30);
            Customer other = company.customer(seller, "Red River GmbH", "10000", 30);
            long order = company.order(seller, customer, "3", company.product("P1", "100", Tracking.NONE));
            company.orders.submit(seller, order);
            company.order(seller, other, "3", company.product("P2", "100", Tracking.NONE));
            long opportunity =
                    selling.opportunity(seller, customer, "Pumps", "1000").id();
            Activity happened = company.activities.blank(seller);
            happened.setKind(ActivityKind.PHONE);
            happened.setSubject("talked");
            happened.setResult("likes it");
            happened.setCustomerId(customer.getId());
            happened.setDay(LocalDate.of(2026, 2, 20));
            Activity plan = company.activities.blank(seller);
            plan.setKind(ActivityKind.VISIT);
            plan.setSubject("visit");
            plan.setDay(LocalDate.of(2026, 3, 9));
            company.activities.log(seller, happened, Optional.of(plan));

            Overview overview = overviews.of(seller, customer.getId());
            Map<String, Object> figures = overview.figures().stream()
                    .filter(f -> f.value().isPresent())
                    .collect(Collectors.toMap(CustomerFigure::id, f -> f.value().orElseThrow()));
            assertThat((BigDecimal) figures.get("ordered")).isEqualByComparingTo("300");
            assertThat((BigDecimal) figures.get("receivable")).isZero();
            assertThat((BigDecimal) figures.get("creditLeft")).isEqualByComparingTo("10000");
            assertThat(figures).containsEntry("lastContact", LocalDate.of(2026, 2, 20));
            assertThat(overview.open())
                    .extracting(open -> open.record().id())
                    .containsExactlyInAnyOrder(order, opportunity);
            assertThat(overview.next()).extracting(Overview.NextStep::subject).containsExactly("visit");
            assertThat(overview.latest())
                    .extracting(entry -> entry.record().id())
                    .contains(order);
            Measures.Documents behind = overview.figures().stream()
                    .filter(f -> f.id().equals("ordered"))
                    .findFirst()
                    .flatMap(CustomerFigure::documents)
                    .orElseThrow();
            assertThat(company.lists.count(
                            seller, company.lists.list(behind.listId()).orElseThrow(), behind.request()))
                    .isEqualTo(1);
            assertThatThrownBy(() -> overviews.of(stranger, customer.getId())).isInstanceOf(ProblemException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void saysWhatShareOfTheSignedWasReceived(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            OverviewService overviews = overviews(company);
            Customer customer = billing.customer("Blue Sky Ltd.");
            assertThat(value(overviews, billing, customer))
                    .as("nothing was signed")
                    .isEmpty();
            Invoice invoice = billing.invoice(customer, "300");
            assertThat(value(overviews, billing, customer))
                    .hasValueSatisfying(share -> assertThat(share).isZero());
            long receipt = billing.receipt(customer, "CNY", "200", "part");
            company.receipts.writeOff(
                    billing.finance,
                    receipt,
                    Map.of(invoice.getId(), new BigDecimal("200")),
                    company.read(uow -> uow.today()));
            billing.invoice(billing.customer("Red River GmbH"), "500");
            assertThat(value(overviews, billing, customer))
                    .hasValueSatisfying(
                            share -> assertThat(share).as("200 of 300").isEqualByComparingTo("0.6667"));
        }
    }

    private static Optional<BigDecimal> value(OverviewService overviews, Billing billing, Customer customer) {
        return overviews.of(billing.seller, customer.getId()).figures().stream()
                .filter(figure -> figure.id().equals("value"))
                .findFirst()
                .flatMap(CustomerFigure::value)
                .map(BigDecimal.class::cast);
    }

    private static OverviewService overviews(Company company) {
        OverviewService overviews = new OverviewService(company.units, company.lists, company.customers);
        overviews.addFigures(new RelationFigures(company.reader));
        overviews.addFigures(new ReceivableFigures(company.orders, company.rates));
        overviews.addFigures(new TurnoverFigures(company.measures));
        overviews.addRecords(new OrdersHandover(company.workflow));
        overviews.addRecords(new OpportunitiesHandover(company.workflow));
        return overviews;
    }
}
