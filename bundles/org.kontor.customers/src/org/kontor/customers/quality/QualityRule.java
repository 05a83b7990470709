package org.kontor.customers.quality;

import java.math.BigDecimal;

/**
 * How contribution is weighed against the cost of service (CUS-11).
 *
 * @param phaseOutShare a customer whose service costs this share of its contribution or more is to be phased out, in percent
 * @param littleShare a customer who contributes more than the average and costs at most this share is worth more service, in
 *     percent
 */
public record QualityRule(int phaseOutShare, int littleShare) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What to do about a customer.
     *
     * @param contribution what it contributes
     * @param cost what serving it costs
     * @param average what customers contribute on average
     * @param fresh whether it came late in the period, so that nothing can be expected of it yet
     */
    public Verdict verdict(BigDecimal contribution, BigDecimal cost, BigDecimal average, boolean fresh) {
        BigDecimal parts = cost.multiply(HUNDRED);
        boolean costsTooMuch =
                cost.signum() > 0 && parts.compareTo(contribution.multiply(BigDecimal.valueOf(phaseOutShare))) >= 0;
        if (contribution.signum() < 0 || costsTooMuch) {
            return fresh ? Verdict.KEEP : Verdict.PHASE_OUT;
        }
        boolean underserved = contribution.compareTo(average) > 0
                && parts.compareTo(contribution.multiply(BigDecimal.valueOf(littleShare))) <= 0;
        return underserved ? Verdict.SERVE_BETTER : Verdict.KEEP;
    }
}
