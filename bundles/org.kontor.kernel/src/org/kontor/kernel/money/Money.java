package org.kontor.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in a currency, always at the currency's minor unit (two decimals for CNY, none for JPY).
 *
 * <p>The one rounding rule of Kontor: an amount is rounded HALF_UP to the minor unit at the moment it becomes an amount
 * of a document line; sums are sums of rounded lines and are never rounded again.
 *
 * @param amount the amount at the scale of the currency
 * @param currency its currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Rounds to the minor unit. */
    public Money {
        Objects.requireNonNull(currency);
        amount = round(amount, currency);
    }

    /** An amount, rounded by the rule. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** An amount from its decimal notation, for example {@code of("12.50", "CNY")}. */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Whether it is the ISO code of a currency; of nothing it is not. */
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(code));
    }

    /** The rounding rule on a bare number: HALF_UP to the minor unit of the currency. */
    public static BigDecimal round(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    /**
     * The amount of a document line: unit price times quantity less the discount, rounded once.
     *
     * @param unitPrice price of one unit, at any scale
     * @param quantity how many units
     * @param discount the part taken off, 0.15 for 15 %
     */
    public static Money ofLine(BigDecimal unitPrice, BigDecimal quantity, BigDecimal discount, Currency currency) {
        return of(unitPrice.multiply(quantity).multiply(BigDecimal.ONE.subtract(discount)), currency);
    }

    /** The sum; throws {@link IllegalArgumentException} for different currencies. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference; throws {@link IllegalArgumentException} for different currencies. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The same amount with the other sign. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it is more than nothing. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether it is nothing. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    /** Amount and currency code, for logs; screens format in the user's locale. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }
}
