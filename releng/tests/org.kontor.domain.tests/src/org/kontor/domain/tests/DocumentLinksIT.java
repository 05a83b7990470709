package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.customers.Customer;
import org.kontor.inventory.Pick;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/** From an invoice to the deliveries that it bills and back, also where an order is delivered in parts (ORD-28). */
class DocumentLinksIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void invoicesAndDeliveriesLeadToEachOther(Databases kind) {
        try (Company company = new Company(kind, home)) {
            Billing billing = new Billing(company);
            Customer customer = billing.customer("Blue Sky Ltd.");
            long order = company.order(billing.seller, customer, "4", billing.product);
            billing.accept(order);
            long first = deliverOne(billing, order);
            long second = deliverOne(billing, order);
            long both = company.invoices.invoice(billing.finance, order, TODAY).getId();
            long third = deliverOne(billing, order);
            long rest = company.invoices.invoice(billing.finance, order, TODAY).getId();
            long open = deliverOne(billing, order);

            Actor store = billing.store;
            assertThat(linked(company, store, "deliveries", new RecordRef("invoice", both)))
                    .containsExactlyInAnyOrder(first, second);
            assertThat(linked(company, store, "deliveries", new RecordRef("invoice", rest)))
                    .containsExactly(third);
            Actor finance = billing.finance;
            for (long delivery : List.of(first, second)) {
                assertThat(linked(company, finance, "invoices", new RecordRef("delivery", delivery)))
                        .containsExactly(both);
            }
            assertThat(linked(company, finance, "invoices", new RecordRef("delivery", third)))
                    .containsExactly(rest);
            assertThat(linked(company, finance, "invoices", new RecordRef("delivery", open)))
                    .isEmpty();
        }
    }

    private static long deliverOne(Billing billing, long order) {
        List<Pick> one = billing.company.everything(order, billing.warehouse).stream()
                .map(pick -> new Pick(pick.orderLineId(), pick.lot(), BigDecimal.ONE))
                .toList();
        return billing.company
                .deliveries
                .deliver(billing.store, order, billing.warehouse.getId(), TODAY, one)
                .getId();
    }

    private static List<Long> linked(Company company, Actor actor, String list, RecordRef to) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(to)), List.of());
        return company.lists.firstPage(actor, company.lists.list(list).orElseThrow(), request, 10).stream()
                .map(ListRow::record)
                .map(RecordRef::id)
                .toList();
    }
}
