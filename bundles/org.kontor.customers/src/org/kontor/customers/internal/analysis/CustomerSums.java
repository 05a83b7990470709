package org.kontor.customers.internal.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What single customers brought, put together by size: bands of purchase amounts, the greatest fifth and the others. */
final class CustomerSums {

    private static final int FIFTH = 5;

    /**
     * What a customer brought.
     *
     * @param before in the period before
     */
    record Sum(long customerId, BigDecimal amount, BigDecimal before) {}

    /**
     * Some customers together.
     *
     * @param band the power of ten at which a band of amounts begins
     */
    record Group(int band, List<Sum> sums) {

        BigDecimal amount() {
            return sums.stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        BigDecimal before() {
            return sums.stream().map(Sum::before).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private CustomerSums() {}

    /** The greatest fifth of those who brought anything, then the others. */
    static List<Group> fifth(List<Sum> sums) {
        List<Sum> ranked = ranked(sums);
        int top = (ranked.size() + FIFTH - 1) / FIFTH;
        return List.of(new Group(0, ranked.subList(0, top)), new Group(0, ranked.subList(top, ranked.size())));
    }

    /** By powers of ten of the amount, the greatest amounts first. */
    static List<Group> bands(List<Sum> sums) {
        Map<Integer, List<Sum>> bands = new TreeMap<>(Comparator.reverseOrder());
        for (Sum sum : ranked(sums)) {
            bands.computeIfAbsent(power(sum.amount()), power -> new ArrayList<>())
                    .add(sum);
        }
        return bands.entrySet().stream()
                .map(band -> new Group(band.getKey(), band.getValue()))
                .toList();
    }

    private static List<Sum> ranked(List<Sum> sums) {
        return sums.stream()
                .filter(sum -> sum.amount().signum() > 0)
                .sorted(Comparator.comparing(Sum::amount).reversed().thenComparing(Sum::customerId))
                .toList();
    }

    /** 0 for less than ten, 1 for less than a hundred, and so on. */
    private static int power(BigDecimal amount) {
        BigDecimal whole = amount.setScale(0, RoundingMode.FLOOR);
        return Math.max(0, whole.precision() - 1);
    }
}
