package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.money.Money;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** What of orders counts against the credit of customers: accepted or with goods on their way, and not invoiced. */
final class CreditSums {

    /** States in which everything ordered counts against the credit: from the day on which finance agreed to it. */
    private static final List<SalesOrderState> ACCEPTED = List.of(
            SalesOrderState.REVIEW,
            SalesOrderState.TO_DELIVER,
            SalesOrderState.PART_DELIVERED,
            SalesOrderState.DELIVERED);

    /** States in which it counts as well once goods have left: a change brought the order back here. */
    private static final List<SalesOrderState> LOOKED_AT_AGAIN =
            List.of(SalesOrderState.PRICE_REVIEW, SalesOrderState.CREDIT_REVIEW, SalesOrderState.HELD);

    private static final String COUNTS = " AND (o.state IN ?2 OR o.state IN ?3"
            + " AND EXISTS (SELECT d.id FROM DeliveredLine d WHERE d.orderId = o.id))";
    private static final String OF_ONE = "SELECT o.currency, SUM(o.netTotal - o.invoicedTotal) FROM SalesOrder o"
            + " WHERE o.customerId = ?1 AND o.id <> ?4" + COUNTS + " GROUP BY o.currency ORDER BY o.currency";
    private static final String OF_MANY =
            "SELECT o.customerId, o.currency, SUM(o.netTotal - o.invoicedTotal) FROM SalesOrder o"
                    + " WHERE o.customerId IN ?1" + COUNTS + " GROUP BY o.customerId, o.currency ORDER BY o.currency";
    private static final String LEFT = "SELECT DISTINCT d.orderId FROM DeliveredLine d WHERE d.orderId IN ?1";

    private CreditSums() {}

    /** What a customer has ordered beside one order, by currency. */
    static List<Money> of(UnitOfWork uow, long customerId, long exceptOrderId) {
        return uow.query(Object[].class, OF_ONE, customerId, ACCEPTED, LOOKED_AT_AGAIN, exceptOrderId).stream()
                .map(row -> money((String) row[0], (BigDecimal) row[1]))
                .toList();
    }

    /** What the customer of each order has ordered beside it, by the id of the order and by currency; in two queries. */
    static Map<Long, List<Money>> beside(UnitOfWork uow, Collection<SalesOrder> orders) {
        List<Long> customers =
                orders.stream().map(SalesOrder::getCustomerId).distinct().toList();
        Map<Long, List<Money>> sums = new HashMap<>();
        for (Object[] row : uow.query(Object[].class, OF_MANY, customers, ACCEPTED, LOOKED_AT_AGAIN)) {
            sums.computeIfAbsent((Long) row[0], customer -> new ArrayList<>())
                    .add(money((String) row[1], (BigDecimal) row[2]));
        }
        Set<Long> left = new HashSet<>(uow.query(
                Long.class, LEFT, orders.stream().map(SalesOrder::getId).toList()));
        Map<Long, List<Money>> beside = new HashMap<>();
        for (SalesOrder order : orders) {
            List<Money> all = sums.getOrDefault(order.getCustomerId(), List.of());
            boolean counted = ACCEPTED.contains(order.getState())
                    || LOOKED_AT_AGAIN.contains(order.getState()) && left.contains(order.getId());
            beside.put(order.getId(), counted ? without(all, order.toInvoice()) : all);
        }
        return beside;
    }

    private static List<Money> without(List<Money> all, Money own) {
        return all.stream()
                .map(sum -> sum.currency().equals(own.currency()) ? sum.minus(own) : sum)
                .toList();
    }

    private static Money money(String currency, BigDecimal amount) {
        return Money.of(amount, Currency.getInstance(currency));
    }
}
