package org.kontor.orders.internal.cash;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.cash.CashSource;
import org.kontor.orders.cash.ExpectedCash;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** What accepted orders will bring that are not invoiced: after delivery and the customer's period. */
@Component
public final class AcceptedOrders implements CashSource {

    private static final String ORDERS =
            "SELECT o.id, o.number, o.customerId, o.customerName, o.contractId, o.requiredDate, o.orderDate,"
                    + " o.currency, o.netTotal, o.invoicedTotal, o.ownerId, o.departmentId, c.creditDays"
                    + " FROM SalesOrder o, Customer c WHERE c.id = o.customerId AND o.state IN ?1"
                    + " AND o.netTotal > o.invoicedTotal";

    @Override
    public List<ExpectedCash> expected(UnitOfWork uow) {
        List<SalesOrderState> accepted =
                List.of(SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED, SalesOrderState.DELIVERED);
        LocalDate today = uow.today();
        return uow.query(Object[].class, ORDERS, accepted).stream()
                .map(row -> expected(row, today))
                .toList();
    }

    /** Nothing is delivered in the past: an order that is late is delivered today at the earliest. */
    private static ExpectedCash expected(Object[] row, LocalDate today) {
        LocalDate wanted = Optional.ofNullable((LocalDate) row[5]).orElse((LocalDate) row[6]);
        LocalDate delivered = wanted.isBefore(today) ? today : wanted;
        return new ExpectedCash(
                ExpectedCash.Stage.ORDERED,
                new RecordRef(Orders.TYPE, (Long) row[0]),
                0,
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                Optional.of((Long) row[0]),
                Optional.ofNullable((Long) row[4]),
                true,
                delivered.plusDays((Integer) row[12]),
                (String) row[7],
                ((BigDecimal) row[8]).subtract((BigDecimal) row[9]),
                (Long) row[10],
                (Long) row[11]);
    }
}
