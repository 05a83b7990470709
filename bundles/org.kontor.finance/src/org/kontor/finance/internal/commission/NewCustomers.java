package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.persistence.UnitOfWork;

/** Knows while a month is computed what each customer has paid so far, and so which money is a customer's first (KPI-11). */
final class NewCustomers {

    private final UnitOfWork uow;
    private final CommissionRules rules;
    private final LocalDate since;
    private final Map<Long, BigDecimal> paid = new HashMap<>();

    /**
     * Counts from what is known.
     *
     * @param since what came in earlier was settled before commission was computed here, and is no new customer's
     */
    NewCustomers(UnitOfWork uow, CommissionRules rules, LocalDate since) {
        this.uow = uow;
        this.rules = rules;
        this.since = since;
    }

    /** What the next money of a customer brings on top. */
    BigDecimal reward(long customerId, BigDecimal received) {
        BigDecimal before = paid.computeIfAbsent(customerId, this::paidBefore);
        paid.put(customerId, before.add(received));
        return rules.reward(before, received);
    }

    private BigDecimal paidBefore(long customerId) {
        List<BigDecimal> sums = uow.query(
                BigDecimal.class,
                "SELECT SUM(COALESCE(e.exchangeDifference - e.homeAmount, 0 - e.amount))"
                        + " FROM ReceivableEntry e, Invoice i, Receipt r WHERE i.id = e.invoiceId AND r.id = e.receiptId"
                        + " AND i.customerId = ?1 AND (r.receivedOn < ?2"
                        + " OR EXISTS (SELECT l FROM CommissionLine l WHERE l.entryId = e.id))",
                customerId,
                since);
        return sums.getFirst() == null ? BigDecimal.ZERO : sums.getFirst();
    }
}
