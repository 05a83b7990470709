package org.kontor.finance.internal.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kontor.finance.EntryKind;
import org.kontor.finance.InvoiceKind;
import org.kontor.finance.commission.CommissionRules;
import org.kontor.finance.internal.commission.CountedMoney.Counted;
import org.kontor.orders.cash.AgreedPayments.Instalment;
import org.kontor.orders.cash.AgreedPayments.Plan;
import org.kontor.persistence.UnitOfWork;

/**
 * When the money on each entry was due (FIN-22, R-17): by the settlement plan where the invoice belongs to a contract that has
 * one in its currency, else by the invoice. The money of a contract fills the lines of its plan in the order of their days; money
 * that belongs to several lines is cut in proportion to what of it was how late. What came in beyond the plan is due as its
 * invoice is.
 */
final class DueDays {

    private static final int AT_A_TIME = 500;
    private static final int DECIMALS = 4;

    private static final String MONEY = "SELECT e.id, e.amount, i.contractId, r.receivedOn, e.bookedOn"
            + " FROM ReceivableEntry e JOIN Invoice i ON i.id = e.invoiceId LEFT JOIN Receipt r ON r.id = e.receiptId"
            + " WHERE i.contractId IN ?1 AND i.kind = ?2 AND e.kind IN ?3";

    /**
     * What a day of arrival means for an entry.
     *
     * @param from the first day on which some of the money was due
     * @param until the last such day
     * @param byPlan whether a settlement plan says so
     * @param days how late the latest part is
     * @param share what part of the commission is cut
     */
    record Due(LocalDate from, LocalDate until, boolean byPlan, int days, BigDecimal share) {}

    /** A movement of a contract's money. */
    private record Moved(long entry, BigDecimal amount, long contract, LocalDate day) {}

    /** Some of an entry's money, and when it was due. */
    private record Part(LocalDate dueOn, BigDecimal amount, boolean byPlan) {}

    private final CommissionRules rules;
    private final Map<Long, Plan> plans;
    private final Map<Long, BigDecimal> before = new HashMap<>();

    private DueDays(CommissionRules rules, Map<Long, Plan> plans) {
        this.rules = rules;
        this.plans = plans;
    }

    /** Reads what was received of the contracts whose money is counted, in the order in which it came in. */
    static DueDays of(UnitOfWork uow, CommissionRules rules, Map<Long, Plan> plans) {
        DueDays days = new DueDays(rules, plans);
        List<Moved> moved = new ArrayList<>();
        List<Long> contracts = List.copyOf(new TreeSet<>(plans.keySet()));
        for (int from = 0; from < contracts.size(); from += AT_A_TIME) {
            uow.query(
                            Object[].class,
                            MONEY,
                            contracts.subList(from, Math.min(contracts.size(), from + AT_A_TIME)),
                            InvoiceKind.INVOICE,
                            List.of(EntryKind.WRITE_OFF, EntryKind.OFFSET, EntryKind.REVERSAL))
                    .forEach(row -> moved.add(new Moved(
                            (Long) row[0],
                            ((BigDecimal) row[1]).negate(),
                            (Long) row[2],
                            Optional.ofNullable((LocalDate) row[3]).orElse((LocalDate) row[4]))));
        }
        moved.sort(Comparator.comparing(Moved::day).thenComparing(Moved::entry));
        Map<Long, BigDecimal> received = new HashMap<>();
        for (Moved m : moved) {
            BigDecimal sum = received.getOrDefault(m.contract(), BigDecimal.ZERO);
            days.before.put(m.entry(), sum.min(sum.add(m.amount())));
            received.put(m.contract(), sum.add(m.amount()));
        }
        return days;
    }

    /** When the money of an entry was due, and what follows from the day on which it came in. */
    Due of(Counted counted) {
        List<Part> parts = parts(counted);
        BigDecimal whole = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cut = BigDecimal.ZERO;
        long latest = 0;
        for (Part part : parts) {
            long late = Math.max(0, ChronoUnit.DAYS.between(part.dueOn(), counted.receivedOn()));
            latest = Math.max(latest, late);
            cut = cut.add(rules.lateShare(late).multiply(part.amount()));
        }
        return new Due(
                parts.stream().map(Part::dueOn).min(LocalDate::compareTo).orElseThrow(),
                parts.stream().map(Part::dueOn).max(LocalDate::compareTo).orElseThrow(),
                parts.stream().anyMatch(Part::byPlan),
                (int) latest,
                cut.divide(whole, MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private List<Part> parts(Counted counted) {
        BigDecimal left = counted.amount().abs();
        List<Part> parts = new ArrayList<>();
        Optional<Plan> plan = Optional.ofNullable(counted.contract())
                .map(plans::get)
                .filter(p -> p.currency().equals(counted.currency()));
        if (plan.isPresent()) {
            BigDecimal skipped = before.getOrDefault(counted.entry(), BigDecimal.ZERO);
            for (Instalment instalment : plan.get().instalments()) {
                BigDecimal open = instalment.amount().subtract(skipped).max(BigDecimal.ZERO);
                skipped = skipped.subtract(instalment.amount()).max(BigDecimal.ZERO);
                BigDecimal part = open.min(left);
                if (part.signum() > 0) {
                    parts.add(new Part(instalment.dueOn(), part, true));
                    left = left.subtract(part);
                }
            }
        }
        if (left.signum() > 0) {
            parts.add(new Part(counted.dueDate(), left, false));
        }
        return parts;
    }
}
