package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Shares an amount by weights to the smallest unit of its currency, so that the parts add up to it: each gets what its weight
 * gives rounded down, and the units left over go one by one to those who lost most by it, the first named before the later
 * ones (FIN-19).
 */
final class Apportioning {

    private Apportioning() {}

    /**
     * The parts.
     *
     * @param amount what is shared, not negative
     * @param weights by whom and how; at least one is more than nothing, none is less
     * @param digits behind the point, of the currency
     */
    static Map<Long, BigDecimal> share(BigDecimal amount, SortedMap<Long, BigDecimal> weights, int digits) {
        BigDecimal whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("Nothing to share by: " + weights);
        }
        Map<Long, BigDecimal> parts = new LinkedHashMap<>();
        Map<Long, BigDecimal> lost = new LinkedHashMap<>();
        weights.forEach((id, weight) -> {
            BigDecimal[] division =
                    amount.multiply(weight).movePointRight(digits).divideAndRemainder(whole);
            parts.put(id, division[0].movePointLeft(digits).setScale(digits, RoundingMode.UNNECESSARY));
            lost.put(id, division[1]);
        });
        BigDecimal given = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int left = amount.subtract(given).movePointRight(digits).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
        List<Long> most = lost.entrySet().stream()
                .sorted(Map.Entry.<Long, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(left)
                .toList();
        most.forEach(id -> parts.merge(id, unit, BigDecimal::add));
        return parts;
    }
}
