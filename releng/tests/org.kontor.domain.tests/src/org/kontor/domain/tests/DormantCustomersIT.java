package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.customers.activities.Activity;
import org.kontor.customers.activities.ActivityKind;
import org.kontor.customers.internal.pulse.LoyaltyService;
import org.kontor.customers.pulse.Loyalty;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;

/** Who neither orders nor is talked to falls silent; who comes back is counted (CUS-23). */
class DormantCustomersIT {

    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31));

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void silenceEndsWithAnOrderOrATalk(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            company.financeLooksAtEveryOrder();
            Loyalty loyalty = new LoyaltyService(company.measures, company.lists);
            Actor seller = company.user("li", "sales", "Sales");
            Actor finance = company.user("zhao", "finance", "Finance");
            Product product = company.product("P1", "100", Tracking.NONE);
            company.receive(company.warehouse("GZ"), product, "1000", null);
            Customer regular = company.customer(seller, "Regular Ltd.", "100000", 30);
            Customer once = company.customer(seller, "Once Ltd.", "100000", 30);
            Customer past = company.customer(seller, "Past Ltd.", "100000", 30);
            Customer talked = company.customer(seller, "Talked to Ltd.", "0", 0);
            company.customer(seller, "Never touched Ltd.", "0", 0);
            order(company, seller, finance, regular, product, LocalDate.of(2026, 1, 20));
            order(company, seller, finance, regular, product, LocalDate.of(2026, 2, 20));
            order(company, seller, finance, once, product, LocalDate.of(2026, 2, 1));
            order(company, seller, finance, past, product, LocalDate.of(2025, 6, 1));
            talk(company, seller, talked, LocalDate.of(2025, 10, 1));

            assertThat(loyalty.rates(seller, QUARTER)).isEqualTo(new Loyalty.Rates(2, 1, 4, 2));
            assertThat(loyalty.rates(seller, QUARTER).repeatPercent()).hasValue(50);
            assertThat(loyalty.rates(seller, QUARTER).idlePercent()).hasValue(50);
            assertThat(silent(company, seller, LocalDate.of(2025, 12, 31)))
                    .containsExactly("Past Ltd.", "Talked to Ltd.");

            talk(company, seller, past, LocalDate.of(2026, 3, 1));
            talk(company, seller, talked, LocalDate.of(2025, 9, 1));
            assertThat(silent(company, seller, LocalDate.of(2025, 12, 31))).containsExactly("Talked to Ltd.");
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void withoutAnybodyThereAreNoRates(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Actor seller = company.user("li", "sales", "Sales");
            Loyalty.Rates rates = new LoyaltyService(company.measures, company.lists).rates(seller, QUARTER);
            assertThat(rates.idlePercent()).isEmpty();
            assertThat(rates.repeatPercent()).isEmpty();
        }
    }

    private static List<String> silent(Company company, Actor actor, LocalDate until) {
        ListDefinition list = company.lists.list("dormantCustomers").orElseThrow();
        int name = list.columns().indexOf(list.column("name").orElseThrow());
        ListRequest request = new ListRequest(
                Optional.empty(), List.of(new ListFilter("quietSince", ListFilter.Operator.TO, until)), List.of());
        return company.lists.firstPage(actor, list, request, 10).stream()
                .map(row -> (String) row.values().get(name))
                .toList();
    }

    private static void order(
            Company company, Actor seller, Actor finance, Customer customer, Product product, LocalDate day) {
        long id = company.order(seller, customer, "1", product);
        Stored<SalesOrder> stored = company.orders.load(seller, id);
        stored.draft().setOrderDate(day);
        company.orders.update(seller, id, stored.version(), stored.draft());
        company.orders.submit(seller, id);
        company.workflow.move(finance, new RecordRef("salesOrder", id), "approve", Optional.of("known"));
    }

    private static void talk(Company company, Actor seller, Customer customer, LocalDate day) {
        Activity activity = company.activities.blank(seller);
        activity.setKind(ActivityKind.PHONE);
        activity.setSubject("called");
        activity.setResult("fine");
        activity.setCustomerId(customer.getId());
        activity.setDay(day);
        company.activities.log(seller, activity, Optional.empty());
    }
}
