package org.kontor.performance.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However an amount is split, nothing is lost and nothing comes from nowhere (KPI-06). */
class SplittingProperties {

    private static final int SCALE = 2;

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1000000000"))
                .ofScale(SCALE);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property
    void partsAddUpExactly(@ForAll("amounts") BigDecimal total, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = Splitting.proportionally(total, weights, SCALE);

        assertThat(parts).hasSameSizeAs(weights).allSatisfy(part -> {
            assertThat(part).isNotNegative();
            assertThat(part.scale()).isEqualTo(SCALE);
        });
        assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(total);
    }

    @Property
    void whoWeighsMoreGetsNoLess(@ForAll("amounts") BigDecimal total, @ForAll("weights") List<BigDecimal> weights) {
        List<BigDecimal> parts = Splitting.proportionally(total, weights, SCALE);
        BigDecimal cent = new BigDecimal("0.01");

        for (int i = 1; i < parts.size(); i++) {
            if (weights.get(i).compareTo(weights.get(i - 1)) >= 0) {
                assertThat(parts.get(i).add(cent)).isGreaterThanOrEqualTo(parts.get(i - 1));
            }
        }
    }

    @Example
    void theCentThatIsLeftGoesToWhoLostMost() {
        assertThat(Splitting.proportionally(new BigDecimal("100.00"), equal(3), SCALE))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
        assertThat(Splitting.proportionally(new BigDecimal("10"), List.of(new BigDecimal("1"), new BigDecimal("2")), 0))
                .containsExactly(new BigDecimal("3"), new BigDecimal("7"));
        assertThat(Splitting.proportionally(
                        new BigDecimal("9"), List.of(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO), 0))
                .containsOnly(new BigDecimal("3"));
        assertThat(Splitting.proportionally(BigDecimal.TEN, List.of(), 0)).isEmpty();
    }

    private static List<BigDecimal> equal(int number) {
        return Collections.nCopies(number, BigDecimal.ONE);
    }
}
