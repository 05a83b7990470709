package org.kontor.finance.compensation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.kontor.kernel.money.Money;

/** When and how much somebody is compensated who bought before a price fell (ORD-09). Pure rules, without data. */
public final class CompensationRule {

    private CompensationRule() {}

    /**
     * Whether a delivery is protected.
     *
     * @param deliveredOn the day of the delivery
     * @param changedOn the first day of the new price; who got his goods on it at the old price is protected, too
     * @param days how many days before the change are protected; none when 0
     */
    public static boolean isProtected(LocalDate deliveredOn, LocalDate changedOn, int days) {
        return days > 0 && !deliveredOn.isAfter(changedOn) && !deliveredOn.isBefore(changedOn.minusDays(days));
    }

    /**
     * What the customer bought one unit for, as far as it counts: what was agreed, but no more than the company asked, for nobody
     * is given back what was agreed above that; and no more than the lowest price that an earlier change was settled at, so that
     * the same fall is never made up for twice.
     *
     * @param asked what the company asked at the time of the order
     * @param agreed the agreed price after discount
     * @param settled the lowest new price of earlier compensations of the same delivery; empty where there is none
     */
    public static BigDecimal boughtAt(BigDecimal asked, BigDecimal agreed, Optional<BigDecimal> settled) {
        BigDecimal bought = asked.min(agreed);
        return settled.map(bought::min).orElse(bought);
    }

    /** What makes up for it: what the customer holds times the fall of the price of one, rounded once; nothing where it did not fall. */
    public static BigDecimal amount(BigDecimal held, BigDecimal each, Currency currency) {
        return Money.round(held.multiply(each.max(BigDecimal.ZERO)), currency);
    }
}
