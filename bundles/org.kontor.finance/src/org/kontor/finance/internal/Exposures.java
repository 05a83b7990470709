package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.UnitOfWork;

/**
 * What customers owe at this moment, by currency, and how late they are; two queries for any number of customers. Credit that a
 * customer has lessens what is owed and is never late.
 */
final class Exposures {

    private static final String OPEN = "SELECT i.customerId, i.currency, SUM(i.open) FROM Invoice i"
            + " WHERE i.customerId IN ?1 AND i.open <> 0 GROUP BY i.customerId, i.currency";
    private static final String OVERDUE = "SELECT i.customerId, i.currency, SUM(i.open), MIN(i.dueDate) FROM Invoice i"
            + " WHERE i.customerId IN ?1 AND i.open > 0 AND i.dueDate < ?2 GROUP BY i.customerId, i.currency";

    private record Place(long customerId, String currency) {}

    private final Map<Place, BigDecimal> receivable = new HashMap<>();
    private final Map<Place, BigDecimal> overdue = new HashMap<>();
    private final Map<Long, LocalDate> oldest = new HashMap<>();
    private final LocalDate today;

    private Exposures(LocalDate today) {
        this.today = today;
    }

    static Exposures of(UnitOfWork uow, Collection<Long> customers) {
        Exposures exposures = new Exposures(uow.today());
        for (Object[] row : uow.query(Object[].class, OPEN, customers)) {
            long customer = (Long) row[0];
            exposures.receivable.put(new Place(customer, (String) row[1]), (BigDecimal) row[2]);
        }
        for (Object[] row : uow.query(Object[].class, OVERDUE, customers, exposures.today)) {
            long customer = (Long) row[0];
            exposures.overdue.put(new Place(customer, (String) row[1]), (BigDecimal) row[2]);
            exposures.oldest.merge(customer, (LocalDate) row[3], (a, b) -> a.isBefore(b) ? a : b);
        }
        return exposures;
    }

    /** What a customer owes in a currency. */
    Money receivable(long customerId, Currency currency) {
        return amount(receivable, customerId, currency);
    }

    /** What of it is past due. */
    Money overdue(long customerId, Currency currency) {
        return amount(overdue, customerId, currency);
    }

    private static Money amount(Map<Place, BigDecimal> amounts, long customerId, Currency currency) {
        Place place = new Place(customerId, currency.getCurrencyCode());
        return Money.of(amounts.getOrDefault(place, BigDecimal.ZERO), currency);
    }

    /** How many days the oldest open invoice is past due in whatever currency; 0 when none is. */
    int oldestOverdueDays(long customerId) {
        LocalDate due = oldest.getOrDefault(customerId, today);
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, today));
    }
}
