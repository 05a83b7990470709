package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.catalog.Product;
import org.kontor.catalog.Tracking;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.inventory.Warehouse;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;

/** A machine whose clock is set back by months, for example after its battery failed, spoils nothing. */
class ClockSetBackIT {

    private static final Actor ACTOR = Actor.system();
    private static final Instant LAST_YEAR = Instant.parse("2025-12-30T01:00:00Z");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void givesNoNumberTwiceAndLeavesNoGap(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ACTOR, "Acme", "10000", 30);
            Product product = company.product("P", "10", Tracking.NONE);
            long first = submitted(company, customer, product);
            company.clock.set(LAST_YEAR);
            long back = submitted(company, customer, product);
            company.clock.set(Instant.parse("2026-03-03T01:00:00Z"));
            long again = submitted(company, customer, product);
            assertThat(company.order(first).getNumber()).isEqualTo("SO-2026-00001");
            assertThat(company.order(back).getNumber()).isEqualTo("SO-2025-00001");
            assertThat(company.order(again).getNumber()).isEqualTo("SO-2026-00002");
            assertThat(company.violations()).isEmpty();
        }
    }

    private static long submitted(Company company, Customer customer, Product product) {
        long order = company.order(ACTOR, customer, "1", product);
        company.orders.submit(ACTOR, order);
        return order;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void countsTermsFromTheInvoiceAndRefusesOneBeforeItsDelivery(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            Customer customer = company.customer(ACTOR, "Acme", "10000", 30);
            Product product = company.product("P", "10", Tracking.NONE);
            Warehouse warehouse = company.warehouse("W");
            company.receive(warehouse, product, "5", "");
            long order = submitted(company, customer, product);
            company.credit.review(ACTOR, order);
            var today = company.read(uow -> uow.today());
            company.deliveries.deliver(ACTOR, order, warehouse.getId(), today, company.everything(order, warehouse));
            company.clock.set(LAST_YEAR);
            var earlier = company.read(uow -> uow.today());
            assertThatThrownBy(() -> company.invoices.invoice(ACTOR, order, earlier))
                    .hasMessageContaining("DN-2026-00001");
            Invoice invoice = company.invoices.invoice(ACTOR, order, today);
            assertThat(invoice.getDueDate()).isEqualTo(today.plusDays(30));
            assertThat(company.violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void storesChangesOfRecordsThatSeemToComeFromTheFuture(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            long id = company.customer(ACTOR, "Acme", "0", 0).getId();
            company.clock.set(LAST_YEAR);
            Stored<Customer> stored = company.customers.load(ACTOR, id);
            stored.draft().setCity("Lyon");
            Stored<Customer> changed = company.customers.update(ACTOR, id, stored.version(), stored.draft());
            assertThat(changed.version()).isGreaterThan(stored.version());
            assertThat(changed.draft().getCity()).isEqualTo("Lyon");
            assertThat(company.changeLog.entries(ACTOR, id, 10)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsNobodyOutForLongerThanALockOutLasts(Databases kind) {
        try (Company company = new Company(kind, home)) {
            company.setUp();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> company.signIn.signIn("admin", "wrong horse".toCharArray()))
                        .hasMessageContaining("wrong");
            }
            company.clock.set(company.clock.instant().minus(Duration.ofMinutes(1)));
            assertThat(company.signIn
                            .signIn("admin", "correct horse".toCharArray())
                            .name())
                    .isEqualTo("管理员");
        }
    }
}
