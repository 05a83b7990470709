package org.kontor.einvoice.internal.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import org.kontor.kernel.money.Money;

/**
 * An amount and its tax. Where prices hold the tax, net and tax add up to the amount exactly; where they do not, the tax comes
 * on top. Both are rounded once, by the rule of {@link Money}.
 */
public record TaxSplit(BigDecimal net, BigDecimal tax) {

    /**
     * Splits the amount of a line.
     *
     * @param rate the part of the net amount, 0.13 for 13 %
     */
    public static TaxSplit of(BigDecimal amount, BigDecimal rate, boolean taxIncluded, Currency currency) {
        if (!taxIncluded) {
            BigDecimal net = Money.round(amount, currency);
            return new TaxSplit(net, Money.round(net.multiply(rate), currency));
        }
        BigDecimal net = Money.round(amount.divide(BigDecimal.ONE.add(rate), MathContext.DECIMAL128), currency);
        return new TaxSplit(net, Money.round(amount, currency).subtract(net));
    }
}
