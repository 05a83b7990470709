package org.kontor.domain.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.finance.Invoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.returns.Announced;
import org.kontor.orders.returns.ReturnLine;
import org.kontor.orders.returns.Returnable;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;

/** Shortens the way from an invoice to a credit note for tests of finance. */
final class TakingBack {

    private final Billing billing;
    private final Company company;
    private final Actor manager;

    TakingBack(Billing billing) {
        this.billing = billing;
        company = billing.company;
        manager = company.user("wu", "sales-manager", "Sales");
    }

    /** The first goods of an order, out of the oldest deliveries, announced, agreed to and taken in. */
    long goods(long order, BigDecimal quantity) {
        List<Announced> lines = new ArrayList<>();
        BigDecimal wanted = quantity;
        for (Returnable piece : company.returns.returnable(billing.seller, order)) {
            BigDecimal part = wanted.min(piece.open());
            wanted = wanted.subtract(part);
            if (part.signum() > 0) {
                lines.add(piece.announce(part, "defective"));
            }
        }
        return takenIn(company.returns.announce(billing.seller, order, lines, ""));
    }

    /** Some of what the customer has, announced, agreed to and taken in. */
    long pieces(long order, Map<Returnable, BigDecimal> quantities) {
        List<Announced> lines = quantities.entrySet().stream()
                .map(piece -> piece.getKey().announce(piece.getValue(), "defective"))
                .toList();
        return takenIn(company.returns.announce(billing.seller, order, lines, ""));
    }

    private long takenIn(SalesReturn announced) {
        company.workflow.move(manager, new RecordRef(Returns.TYPE, announced.getId()), "approve", Optional.empty());
        Map<Long, BigDecimal> came = new HashMap<>();
        for (ReturnLine line : announced.getLines()) {
            came.put(line.getId(), line.getQuantity());
        }
        company.returnedStock.receive(billing.store, announced.getId(), billing.warehouse.getId(), today(), came);
        return announced.getId();
    }

    /** {@link #goods} with the credit notes. */
    List<Invoice> credited(long order, String quantity) {
        return company.creditNotes.credit(billing.finance, goods(order, new BigDecimal(quantity)), today());
    }

    /** An order of some pieces at a price, delivered and invoiced today. */
    Invoice invoice(Customer customer, String currency, String price, String pieces) {
        var draft = company.orders.blank(billing.seller);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        SalesOrderLine line = new SalesOrderLine();
        line.setProductId(billing.product.getId());
        line.setQuantity(new BigDecimal(pieces));
        line.setPrice(new BigDecimal(price));
        draft.getLines().add(line);
        long order = company.orders.create(billing.seller, draft).id();
        billing.accept(order);
        billing.deliver(order, today());
        return company.invoices.invoice(billing.finance, order, today());
    }

    private LocalDate today() {
        return company.read(uow -> uow.today());
    }
}
