package org.kontor.performance.netreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** revenue less dynamic cost less static cost, as it is and as it would be. */
class SimulationTest {

    private static final ReturnFigures NOW = figures("1000.00", "600.00", "150.00");

    private static ReturnFigures figures(String revenue, String dynamicCost, String staticCost) {
        return new ReturnFigures(new BigDecimal(revenue), new BigDecimal(dynamicCost), new BigDecimal(staticCost));
    }

    @Test
    void whatIsLeft() {
        assertThat(NOW.net()).isEqualByComparingTo("250");
        assertThat(NOW.contribution()).isEqualByComparingTo("400");
        assertThat(NOW.dynamicShare()).contains(new BigDecimal("0.6000"));
        assertThat(ReturnFigures.NOTHING.dynamicShare()).isEmpty();
    }

    @Test
    void dynamicCostFollowsTheRevenueAndStaticCostDoesNot() {
        Simulation more = new Simulation(new BigDecimal("0.10"), BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(more.of(NOW)).isEqualTo(figures("1100.00", "660.00", "150.00"));
        Simulation cheaper = new Simulation(new BigDecimal("0.10"), new BigDecimal("-0.05"), new BigDecimal("0.02"));
        assertThat(cheaper.of(NOW)).isEqualTo(figures("1100.00", "627.00", "153.00"));
        assertThat(Simulation.NONE.of(NOW)).isEqualTo(NOW);
    }

    @Test
    void centsAreRoundedOnce() {
        Simulation third = new Simulation(new BigDecimal("0.333"), new BigDecimal("0.001"), BigDecimal.ZERO);
        assertThat(third.of(figures("0.10", "0.05", "0.00"))).isEqualTo(figures("0.13", "0.07", "0.00"));
    }

    @Test
    void theRevenueThatReachesAnAmount() {
        assertThat(NOW.revenueFor(BigDecimal.ZERO)).contains(new BigDecimal("375.00"));
        assertThat(NOW.revenueFor(new BigDecimal("250"))).contains(new BigDecimal("1000.00"));
        assertThat(figures("100", "100", "1").revenueFor(BigDecimal.ZERO))
                .as("nothing is left of each unit sold")
                .isEmpty();
    }
}
