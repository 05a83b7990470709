package org.kontor.customers.selling;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What became of some leads (LED-22).
 *
 * @param captured how many there were
 * @param qualified how many became customers with an opportunity
 * @param dropped of how many nothing came
 */
public record Conversion(int captured, int qualified, int dropped) {

    private static final int SCALE = 4;

    /** The part of the leads that became opportunities, 0 to 1; 0 where there were none. */
    public BigDecimal rate() {
        return captured == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(qualified).divide(BigDecimal.valueOf(captured), SCALE, RoundingMode.HALF_UP);
    }
}
