package org.kontor.finance.commission;

import java.math.BigDecimal;

/** The numbers that the scheme of the sources names; a company adapts them. */
public final class StandardScheme {

    private static final int DAYS_OF_A_PERIOD = 30;

    private StandardScheme() {}

    /** A scheme with these numbers; late money is cut by a tenth for each begun month, because R-17 names no ratio. */
    public static CommissionScheme make() {
        CommissionScheme scheme = new CommissionScheme();
        fill(scheme);
        return scheme;
    }

    /** Fills a scheme with these numbers. */
    public static void fill(CommissionScheme scheme) {
        scheme.setBaseRate(new BigDecimal("0.03"));
        scheme.setExcessRate(new BigDecimal("0.10"));
        scheme.setHeldRate(new BigDecimal("0.10"));
        scheme.setFundLimit(new BigDecimal("5000"));
        scheme.setLateRate(new BigDecimal("0.10"));
        scheme.setLatePeriod(DAYS_OF_A_PERIOD);
        scheme.setStepAmount(new BigDecimal("10000"));
        scheme.setJuniorStep(new BigDecimal("200"));
        scheme.setJuniorCap(new BigDecimal("2000"));
        scheme.setSeniorFixed(new BigDecimal("1000"));
        scheme.setSeniorStep(new BigDecimal("200"));
        scheme.setSeniorCap(new BigDecimal("2000"));
        scheme.setCapCoversFixed(true);
        scheme.setSalesBasis(SalesBasis.RECEIVED);
        scheme.setAllowance(new BigDecimal("10"));
        scheme.setCoolingMonths("7, 8");
        scheme.setHeatingMonths("12, 1");
    }
}
