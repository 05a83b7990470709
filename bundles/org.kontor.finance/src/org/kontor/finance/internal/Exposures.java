package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.UnitOfWork;

/**
 * What customers owe at this moment, by currency, and how late they are; two queries for any number of customers. Credit that a
 * customer has lessens what is owed and is never late.
 */
final class Exposures {

    private static final String OPEN = "SELECT i.customerId, i.currency, SUM(i.open) FROM Invoice i"
            + " WHERE i.customerId IN ?1 AND i.open <> 0 GROUP BY i.customerId, i.currency ORDER BY i.currency";
    private static final String OVERDUE = "SELECT i.customerId, i.currency, SUM(i.open), MIN(i.dueDate) FROM Invoice i"
            + " WHERE i.customerId IN ?1 AND i.open > 0 AND i.dueDate < ?2 GROUP BY i.customerId, i.currency ORDER BY i.currency";

    private final Map<Long, List<Money>> receivable = new HashMap<>();
    private final Map<Long, List<Money>> overdue = new HashMap<>();
    private final Map<Long, LocalDate> oldest = new HashMap<>();
    private final LocalDate today;

    private Exposures(LocalDate today) {
        this.today = today;
    }

    static Exposures of(UnitOfWork uow, Collection<Long> customers) {
        Exposures exposures = new Exposures(uow.today());
        for (Object[] row : uow.query(Object[].class, OPEN, customers)) {
            add(exposures.receivable, (Long) row[0], row[1], row[2]);
        }
        for (Object[] row : uow.query(Object[].class, OVERDUE, customers, exposures.today)) {
            long customer = (Long) row[0];
            add(exposures.overdue, customer, row[1], row[2]);
            exposures.oldest.merge(customer, (LocalDate) row[3], (a, b) -> a.isBefore(b) ? a : b);
        }
        return exposures;
    }

    /** What a customer owes, by currency. */
    List<Money> receivable(long customerId) {
        return receivable.getOrDefault(customerId, List.of());
    }

    /** What of it is past due, by currency. */
    List<Money> overdue(long customerId) {
        return overdue.getOrDefault(customerId, List.of());
    }

    private static void add(Map<Long, List<Money>> amounts, long customerId, Object currency, Object amount) {
        amounts.computeIfAbsent(customerId, customer -> new ArrayList<>())
                .add(Money.of((BigDecimal) amount, Currency.getInstance((String) currency)));
    }

    /** How many days the oldest open invoice is past due in whatever currency; 0 when none is. */
    int oldestOverdueDays(long customerId) {
        LocalDate due = oldest.getOrDefault(customerId, today);
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
