package org.kontor.performance.netreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What would happen if: changes as fractions, {@code 0.10} for ten percent more (FIN-24). Dynamic cost follows the revenue; its
 * own change is one of its share of the revenue, as by a better purchase price. Static cost follows nothing.
 *
 * @param revenue how much more is earned
 * @param dynamicCost how much more of it the dynamic cost takes
 * @param staticCost how much more the static cost is
 */
public record Simulation(BigDecimal revenue, BigDecimal dynamicCost, BigDecimal staticCost) {

    /** Nothing changes. */
    public static final Simulation NONE = new Simulation(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** The figures as they would be, to the minor unit of the company's currency. */
    public ReturnFigures of(ReturnFigures now) {
        return new ReturnFigures(
                changed(now.revenue(), revenue),
                changed(
                        now.dynamicCost().multiply(BigDecimal.ONE.add(revenue)),
                        dynamicCost,
                        now.dynamicCost().scale()),
                changed(now.staticCost(), staticCost));
    }

    private static BigDecimal changed(BigDecimal amount, BigDecimal change) {
        return changed(amount, change, amount.scale());
    }

    private static BigDecimal changed(BigDecimal amount, BigDecimal change, int scale) {
        return amount.multiply(BigDecimal.ONE.add(change)).setScale(scale, RoundingMode.HALF_UP);
    }
}
