package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kontor.finance.Invoice;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** Tells orders what the ledger means for them: what was paid, whether all is paid. The orders are taken by their ids. */
final class OrderSettlement {

    private final Orders orders;
    private final LocalDate day;
    private final String reference;
    private final Map<Long, BigDecimal> paid = new TreeMap<>();

    /**
     * Nothing gathered yet.
     *
     * @param day the day the money came, or went back
     * @param reference the number of the receipt or credit note
     */
    OrderSettlement(Orders orders, LocalDate day, String reference) {
        this.orders = orders;
        this.day = day;
        this.reference = reference;
    }

    /** Gathers money for an order, or money that is no longer its own when negative. */
    void add(long orderId, BigDecimal change) {
        paid.merge(orderId, change, BigDecimal::add);
    }

    /** Notes with the orders what was gathered. */
    void note(UnitOfWork uow) {
        paid.entrySet().removeIf(entry -> entry.getValue().signum() == 0);
        paid.forEach((order, change) -> orders.recordPayment(uow, order, change, day, reference));
    }

    /** Closes the order of an invoice that was its last open one. */
    void settleIfPaid(UnitOfWork uow, Invoice invoice) {
        if (invoice.getOpen().signum() > 0) {
            return;
        }
        boolean othersOpen = uow.first(
                        Invoice.class,
                        "SELECT i FROM Invoice i WHERE i.orderId = ?1 AND i.open > 0 AND i.id <> ?2",
                        invoice.getOrderId(),
                        invoice.getId())
                .isPresent();
        SalesOrder order = orders.get(uow, invoice.getOrderId());
        if (!othersOpen && order.getState() == SalesOrderState.INVOICED) {
            orders.recordSettled(uow, order);
        }
    }
}
