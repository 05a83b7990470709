package org.kontor.customers.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A customer's contribution against the cost of its service, in the currency that was asked for (CUS-11).
 *
 * @param customerId the customer
 * @param name what it is called
 * @param turnover what it brought
 * @param contribution what of it was earned
 * @param cost what serving it cost
 * @param verdict what to do
 */
public record CustomerQuality(
        long customerId, String name, BigDecimal turnover, BigDecimal contribution, BigDecimal cost, Verdict verdict) {

    /** What is left. */
    public BigDecimal net() {
        return contribution.subtract(cost);
    }

    /** The cost as a fraction of the contribution; empty where nothing was contributed. */
    public Optional<BigDecimal> share() {
        return contribution.signum() > 0
                ? Optional.of(cost.divide(contribution, MathContext.DECIMAL32))
                : Optional.empty();
    }
}
