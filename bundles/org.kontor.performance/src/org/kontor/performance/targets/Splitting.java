package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits an amount so that the parts add up to it exactly (KPI-06). */
public final class Splitting {

    private static final int EXACT = 20;

    private Splitting() {}

    /**
     * Parts in proportion to weights; what rounding leaves over goes to the parts that lost most by it. Without any weight
     * all parts are equal.
     *
     * @param total what is split, not negative, with no more decimals than {@code scale}
     * @param weights what counts for each part, none negative
     * @param scale the decimals of the parts
     */
    public static List<BigDecimal> proportionally(BigDecimal total, List<BigDecimal> weights, int scale) {
        if (weights.isEmpty()) {
            return List.of();
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> counted = sum.signum() > 0 ? weights : Collections.nCopies(weights.size(), BigDecimal.ONE);
        BigDecimal all = counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> exact = counted.stream()
                .map(weight -> total.multiply(weight).divide(all, scale + EXACT, RoundingMode.DOWN))
                .toList();
        List<BigDecimal> parts = new ArrayList<>(exact.stream()
                .map(part -> part.setScale(scale, RoundingMode.DOWN))
                .toList());
        BigDecimal left = total.subtract(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        List<Integer> order = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(parts.get(i)))
                        .reversed())
                .toList();
        for (int i = 0; left.signum() > 0; i = (i + 1) % parts.size()) {
            BigDecimal given = left.min(unit);
            int part = order.get(i);
            parts.set(part, parts.get(part).add(given));
            left = left.subtract(given);
        }
        return List.copyOf(parts);
    }
}
