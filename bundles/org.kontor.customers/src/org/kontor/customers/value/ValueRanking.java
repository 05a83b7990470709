package org.kontor.customers.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.customers.ValueClass;

/**
 * The rule of 20/80: the greatest customers who together bring 80 percent are gold; of the others those are
 * potential gold who grow fast or have come new; all else is ordinary.
 */
public final class ValueRanking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What a customer brought.
     *
     * @param customerId who
     * @param amount in the period
     * @param before in the period of the same length before
     */
    public record Turnover(long customerId, BigDecimal amount, BigDecimal before) {}

    private ValueRanking() {}

    /** The classes of all who brought anything; who is not in the result is ordinary. */
    public static Map<Long, ValueClass> classes(List<Turnover> turnovers, int goldShare, int growth) {
        List<Turnover> ranked = turnovers.stream()
                .filter(t -> t.amount().signum() > 0)
                .sorted(Comparator.comparing(Turnover::amount).reversed().thenComparing(Turnover::customerId))
                .toList();
        BigDecimal total = ranked.stream().map(Turnover::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal enough = total.multiply(BigDecimal.valueOf(goldShare));
        BigDecimal brought = BigDecimal.ZERO;
        Map<Long, ValueClass> classes = new HashMap<>();
        for (Turnover turnover : ranked) {
            boolean gold = brought.multiply(HUNDRED).compareTo(enough) < 0;
            classes.put(turnover.customerId(), gold ? ValueClass.GOLD : below(turnover, growth));
            brought = brought.add(turnover.amount());
        }
        return classes;
    }

    private static ValueClass below(Turnover turnover, int growth) {
        BigDecimal wanted = turnover.before().multiply(HUNDRED.add(BigDecimal.valueOf(growth)));
        boolean grows = turnover.amount().multiply(HUNDRED).compareTo(wanted) >= 0;
        return grows ? ValueClass.POTENTIAL : ValueClass.ORDINARY;
    }
}
