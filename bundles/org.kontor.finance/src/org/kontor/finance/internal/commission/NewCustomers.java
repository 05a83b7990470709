package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.persistence.UnitOfWork;

/** Knows while a month is computed what each customer has paid so far, and so which money is a customer's first (KPI-11). */
final class NewCustomers {

    private static final int AT_A_TIME = 500;

    private final CommissionRules rules;
    private final Map<Long, BigDecimal> paid = new HashMap<>();

    /**
     * Counts from what is known.
     *
     * @param since what came in earlier was settled before commission was computed here, and is no new customer's
     * @param customers whose money is going to be counted
     */
    NewCustomers(UnitOfWork uow, CommissionRules rules, LocalDate since, Collection<Long> customers) {
        this.rules = rules;
        List<Long> ids = new ArrayList<>(new TreeSet<>(customers));
        for (int from = 0; from < ids.size(); from += AT_A_TIME) {
            read(uow, since, ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        }
    }

    /** Sums by invoice customer, some hundred customers with one query. */
    private void read(UnitOfWork uow, LocalDate since, List<Long> customers) {
        uow.query(
                        Object[].class,
                        "SELECT i.customerId, SUM(COALESCE(e.exchangeDifference - e.homeAmount, 0 - e.amount))"
                                + " FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId AND r.id = e.receiptId"
                                + " AND i.customerId IN ?1 AND (r.receivedOn < ?2"
                                + " OR EXISTS (SELECT l.id FROM CommissionLine l WHERE l.entryId = e.id))"
                                + " GROUP BY i.customerId",
                        customers,
                        since)
                .forEach(row -> paid.put((Long) row[0], (BigDecimal) row[1]));
    }

    /** What the next money of a customer brings on top. */
    BigDecimal reward(long customerId, BigDecimal received) {
        BigDecimal before = paid.getOrDefault(customerId, BigDecimal.ZERO);
        paid.put(customerId, before.add(received));
        return rules.reward(before, received);
    }
}
