package org.kontor.contracts.internal.expenses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is shared adds up to the cent, and nobody gets a cent more than is fair. */
class ApportioningProperties {

    private static final int CENTS = 2;

    @Property
    void nothingIsLostAndNobodyIsACentAwayFromHisShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long cents,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 100_000) Integer> given) {
        SortedMap<Long, BigDecimal> weights = weights(given);
        weights.put(0L, BigDecimal.ONE);
        BigDecimal amount = BigDecimal.valueOf(cents, CENTS);
        BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        Map<Long, BigDecimal> parts = Apportioning.share(amount, weights, CENTS);

        assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount);
        parts.forEach((id, part) -> {
            BigDecimal exact = amount.multiply(weights.get(id)).divide(whole, 10, RoundingMode.HALF_UP);
            assertThat(part.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
            assertThat(part.scale()).isEqualTo(CENTS);
        });
    }

    @Example
    void theCentLeftOverGoesToWhoLostMost() {
        assertThat(Apportioning.share(new BigDecimal("100"), weights(List.of(1, 1, 1)), CENTS))
                .containsExactly(
                        Map.entry(1L, new BigDecimal("33.34")),
                        Map.entry(2L, new BigDecimal("33.33")),
                        Map.entry(3L, new BigDecimal("33.33")));
        assertThat(Apportioning.share(new BigDecimal("10"), weights(List.of(1, 5)), 0))
                .as("yen have no cents; 1.67 and 8.33")
                .containsExactly(Map.entry(1L, new BigDecimal("2")), Map.entry(2L, new BigDecimal("8")));
        assertThatThrownBy(() -> Apportioning.share(BigDecimal.TEN, weights(List.of(0)), CENTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SortedMap<Long, BigDecimal> weights(List<Integer> given) {
        SortedMap<Long, BigDecimal> weights = new TreeMap<>();
        for (Integer weight : given) {
            weights.put((long) weights.size() + 1, BigDecimal.valueOf(weight));
        }
        return weights;
    }
}
