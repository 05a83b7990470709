package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.money.Money;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** What of accepted orders counts against the credit of customers: what is not invoiced yet. */
final class CreditSums {

    private static final List<SalesOrderState> ACCEPTED =
            List.of(SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED, SalesOrderState.DELIVERED);
    private static final String OF_ONE = "SELECT SUM(o.netTotal - o.invoicedTotal) FROM SalesOrder o"
            + " WHERE o.customerId = ?1 AND o.currency = ?2 AND o.id <> ?3 AND o.state IN ?4";
    private static final String OF_MANY =
            "SELECT o.customerId, o.currency, SUM(o.netTotal - o.invoicedTotal) FROM SalesOrder o"
                    + " WHERE o.customerId IN ?1 AND o.state IN ?2 GROUP BY o.customerId, o.currency";

    private CreditSums() {}

    static Money of(UnitOfWork uow, long customerId, String currency, long exceptOrderId) {
        BigDecimal sum = uow.entities()
                .createQuery(OF_ONE, BigDecimal.class)
                .setParameter(1, customerId)
                .setParameter(2, currency)
                .setParameter(3, exceptOrderId)
                .setParameter(4, ACCEPTED)
                .getSingleResult();
        return Money.of(sum == null ? BigDecimal.ZERO : sum, Currency.getInstance(currency));
    }

    static Map<Long, Map<String, Money>> of(UnitOfWork uow, Collection<Long> customerIds) {
        Map<Long, Map<String, Money>> sums = new HashMap<>();
        for (Object[] row : uow.query(Object[].class, OF_MANY, customerIds, ACCEPTED)) {
            String currency = (String) row[1];
            sums.computeIfAbsent((Long) row[0], customer -> new HashMap<>())
                    .put(currency, Money.of((BigDecimal) row[2], Currency.getInstance(currency)));
        }
        return sums;
    }
}
