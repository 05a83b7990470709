package org.kontor.finance.commission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The arithmetic of the pay scheme (R-02 to, KPI-11) over the numbers of a {@link CommissionScheme}; knows nothing of
 * documents. Amounts are rounded half up to two decimals, each once.
 */
public final class CommissionRules {

    private static final int DECIMALS = 2;

    private final CommissionScheme scheme;

    /** The rules with the numbers of a scheme. */
    public CommissionRules(CommissionScheme scheme) {
        this.scheme = scheme;
    }

    /** The base rate for who received so much in a month: that of the highest band reached (KPI-11), else the scheme's. */
    public BigDecimal baseRate(BigDecimal receivedInMonth) {
        return scheme.getBands().stream()
                .filter(band -> band.getFrom().compareTo(receivedInMonth) <= 0)
                .max(Comparator.comparing(CommissionBand::getFrom))
                .map(CommissionBand::getBaseRate)
                .orElseGet(scheme::getBaseRate);
    }

    /**
     * The commission on money received before any cut: the base rate on what was received at company price and
     * the excess rate on what lies above it.
     */
    public static BigDecimal gross(BigDecimal received, BigDecimal excess, BigDecimal baseRate, BigDecimal excessRate) {
        BigDecimal base = received.subtract(excess).multiply(baseRate);
        return rounded(base.add(excess.multiply(excessRate)));
    }

    /**
     * What winning a customer brings (KPI-11): the reward when the first money comes in, and the same back when all of it is
     * taken back.
     *
     * @param before what was received of the customer before
     * @param received what comes in, negative when it is taken back
     */
    public BigDecimal reward(BigDecimal before, BigDecimal received) {
        boolean had = before.signum() > 0;
        boolean has = before.add(received).signum() > 0;
        if (had == has) {
            return BigDecimal.ZERO;
        }
        return has
                ? scheme.getNewCustomerReward()
                : scheme.getNewCustomerReward().negate();
    }

    /** What part of the commission is cut for money that came in so many days late; never more than all of it. */
    public BigDecimal lateShare(long daysLate) {
        if (daysLate <= 0) {
            return BigDecimal.ZERO;
        }
        long periods = (daysLate + scheme.getLatePeriod() - 1) / scheme.getLatePeriod();
        return scheme.getLateRate().multiply(BigDecimal.valueOf(periods)).min(BigDecimal.ONE);
    }

    /** What of a commission is left after such a cut. */
    public BigDecimal net(BigDecimal gross, BigDecimal lateShare) {
        return rounded(gross.multiply(BigDecimal.ONE.subtract(lateShare)));
    }

    /**
     * What of the month's commission goes into the risk fund: its share, until the fund is full. A month that takes
     * more back than it brings takes the same share out of the fund, as far as there is something in it.
     *
     * @param fund what the fund holds before
     */
    public BigDecimal held(BigDecimal commission, BigDecimal fund) {
        BigDecimal share = rounded(commission.multiply(scheme.getHeldRate()));
        BigDecimal room = scheme.getFundLimit().subtract(fund).max(BigDecimal.ZERO);
        return share.min(room).max(fund.negate());
    }

    /** Base pay for a month's sales; nothing for who has no grade. */
    public BigDecimal basePay(Optional<SellerGrade> grade, BigDecimal sales) {
        if (grade.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal steps = sales.max(BigDecimal.ZERO).divide(scheme.getStepAmount(), MathContext.DECIMAL64);
        if (grade.get() == SellerGrade.JUNIOR) {
            return rounded(steps.multiply(scheme.getJuniorStep()).min(scheme.getJuniorCap()));
        }
        BigDecimal bySales = steps.multiply(scheme.getSeniorStep());
        return rounded(
                scheme.isCapCoversFixed()
                        ? scheme.getSeniorFixed().add(bySales).min(scheme.getSeniorCap())
                        : scheme.getSeniorFixed().add(bySales.min(scheme.getSeniorCap())));
    }

    /** Cooling and heating for a month. */
    public BigDecimal allowances(Month month) {
        int times = (months(scheme.getCoolingMonths()).contains(month.getValue()) ? 1 : 0)
                + (months(scheme.getHeatingMonths()).contains(month.getValue()) ? 1 : 0);
        return scheme.getAllowance().multiply(BigDecimal.valueOf(times));
    }

    /**
     * Reads numbers of months as they are entered, for example {@code 7, 8}.
     *
     * @throws NumberFormatException when something else is among them
     */
    public static Set<Integer> months(String entered) {
        return Arrays.stream(Optional.ofNullable(entered).orElse("").split("[,，、\\s]+"))
                .filter(part -> !part.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
