package org.kontor.performance.netreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kontor.process.measures.ReturnPart;

/**
 * What was earned and what it cost, in the company's currency (FIN-24, R-09).
 *
 * @param revenue what was invoiced less what was credited
 * @param dynamicCost what moves with the sales: goods, commission, freight
 * @param staticCost what is there anyway: rent, base pay
 */
public record ReturnFigures(BigDecimal revenue, BigDecimal dynamicCost, BigDecimal staticCost) {

    /** Nothing earned, nothing spent. */
    public static final ReturnFigures NOTHING = new ReturnFigures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int SHARE_SCALE = 4;

    /** One amount of one part; nothing for a part that is only told beside the net return. */
    public static ReturnFigures of(ReturnPart part, BigDecimal amount) {
        return switch (part) {
            case REVENUE -> new ReturnFigures(amount, BigDecimal.ZERO, BigDecimal.ZERO);
            case DYNAMIC_COST -> new ReturnFigures(BigDecimal.ZERO, amount, BigDecimal.ZERO);
            case STATIC_COST -> new ReturnFigures(BigDecimal.ZERO, BigDecimal.ZERO, amount);
            case UNCOSTED -> NOTHING;
        };
    }

    /** The dynamic net return: revenue less dynamic cost less static cost. */
    public BigDecimal net() {
        return contribution().subtract(staticCost);
    }

    /** What is left of the revenue to bear the static cost. */
    public BigDecimal contribution() {
        return revenue.subtract(dynamicCost);
    }

    /** How much of each unit of revenue the dynamic cost takes, as a fraction: the less the better. Nothing without revenue. */
    public Optional<BigDecimal> dynamicShare() {
        return revenue.signum() > 0
                ? Optional.of(dynamicCost.divide(revenue, SHARE_SCALE, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * The revenue at which this much net return is left, while dynamic cost keeps its share of revenue; the break-even
     * point for zero. Nothing where each unit sold costs more than it brings, and no revenue leads there.
     */
    public Optional<BigDecimal> revenueFor(BigDecimal wanted) {
        return revenue.signum() > 0 && contribution().signum() > 0
                ? Optional.of(wanted.add(staticCost)
                        .multiply(revenue)
                        .divide(contribution(), revenue.scale(), RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Both together. */
    public ReturnFigures plus(ReturnFigures other) {
        return new ReturnFigures(
                revenue.add(other.revenue), dynamicCost.add(other.dynamicCost), staticCost.add(other.staticCost));
    }

    /** Whether nothing was earned and nothing spent. */
    public boolean isNothing() {
        return revenue.signum() == 0 && dynamicCost.signum() == 0 && staticCost.signum() == 0;
    }
}
