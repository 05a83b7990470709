package org.kontor.finance.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import org.kontor.kernel.money.Money;

/**
 * What a credit note takes back of one line of an invoice. Goods that come back take their part of the amount, computed over all
 * that came back until then; a price that fell is made up for unit by unit. Units whose price was made up for come back first and
 * for that much less, so that the two together never give back more than was billed. Whoever brings back the last unit gets what
 * is left, so that no cent is lost or made.
 */
final class LineCredit {

    /**
     * What a credit note took back before, as positive figures.
     *
     * @param returned the units that came back
     * @param compensated the units whose price was made up for
     * @param amount the money, in the currency of the invoice
     */
    record Taken(BigDecimal returned, BigDecimal compensated, BigDecimal amount) {}

    private final BigDecimal quantity;
    private final BigDecimal amount;
    private final Currency currency;
    private final List<Taken> before;

    /**
     * A billed line.
     *
     * @param quantity how many units it billed
     * @param amount what it billed for them
     * @param before what credit notes took back of it, the oldest first
     */
    LineCredit(BigDecimal quantity, BigDecimal amount, Currency currency, List<Taken> before) {
        this.quantity = quantity;
        this.amount = amount;
        this.currency = currency;
        this.before = List.copyOf(before);
    }

    /** The units that have not come back. */
    BigDecimal unitsLeft() {
        return quantity.subtract(returnedFrom(0));
    }

    /** The money that was not taken back. */
    BigDecimal amountLeft() {
        return before.stream().map(Taken::amount).reduce(amount, BigDecimal::subtract);
    }

    /**
     * What goods that come back take with them.
     *
     * @param units no more than {@link #unitsLeft}
     */
    BigDecimal ofReturn(BigDecimal units) {
        BigDecimal already = returnedFrom(0);
        BigDecimal after = already.add(units);
        if (after.compareTo(quantity) == 0) {
            return amountLeft();
        }
        BigDecimal billed = part(amount, after, quantity, currency).subtract(part(amount, already, quantity, currency));
        return billed.subtract(compensationOf(units)).max(BigDecimal.ZERO).min(amountLeft());
    }

    /**
     * What makes up for a price that fell.
     *
     * @param units no more than {@link #unitsLeft}
     * @param each by how much the price of one fell
     */
    BigDecimal ofCompensation(BigDecimal units, BigDecimal each) {
        return Money.round(units.multiply(each), currency).min(amountLeft());
    }

    /** What the next units that come back had been given for their price. */
    private BigDecimal compensationOf(BigDecimal units) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < before.size(); i++) {
            Taken given = before.get(i);
            if (given.compensated().signum() > 0) {
                BigDecimal came = returnedFrom(i + 1);
                sum = sum.add(share(given, came.add(units))).subtract(share(given, came));
            }
        }
        return sum;
    }

    private BigDecimal share(Taken given, BigDecimal came) {
        return part(given.amount(), came.min(given.compensated()), given.compensated(), currency);
    }

    private BigDecimal returnedFrom(int first) {
        return before.stream().skip(first).map(Taken::returned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part of an amount that belongs to a part of a quantity or of another amount; to all of it all belongs. */
    static BigDecimal part(BigDecimal amount, BigDecimal part, BigDecimal whole, Currency unit) {
        return part.compareTo(whole) == 0
                ? amount
                : Money.round(amount.multiply(part).divide(whole, MathContext.DECIMAL64), unit);
    }
}
