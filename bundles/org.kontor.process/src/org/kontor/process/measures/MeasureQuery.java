package org.kontor.process.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.kernel.time.Period;

/**
 * Which figures are wanted.
 *
 * @param measure the measure's id
 * @param period the days that count
 * @param by by what the figures are told apart; none for one figure
 * @param only whose and what only, by dimension
 * @param currency only facts in this currency; figures of money over several currencies are sums of unlike things
 * @param detailed whether quantities and costs are wanted too
 * @param most only so many of the greatest figures, the greatest first; 0 for all
 */
public record MeasureQuery(
        String measure,
        Period period,
        List<Dimension> by,
        List<Restriction> only,
        Optional<String> currency,
        boolean detailed,
        int most) {

    /**
     * One condition.
     *
     * @param dimension of what
     * @param keys one of these
     */
    public record Restriction(Dimension dimension, List<?> keys) {

        /** Keeps its own copy. */
        public Restriction {
            keys = List.copyOf(keys);
        }
    }

    /** Keeps its own copies. */
    public MeasureQuery {
        by = List.copyOf(by);
        only = List.copyOf(only);
    }

    /** One figure over a period. */
    public static MeasureQuery of(String measure, Period period) {
        return new MeasureQuery(measure, period, List.of(), List.of(), Optional.empty(), false, 0);
    }

    /** The same told apart. */
    public MeasureQuery per(Dimension... dimensions) {
        return new MeasureQuery(measure, period, List.of(dimensions), only, currency, detailed, most);
    }

    /** The same with a further condition. */
    public MeasureQuery where(Dimension dimension, Collection<?> keys) {
        List<Restriction> all = Stream.concat(
                        only.stream(), Stream.of(new Restriction(dimension, new ArrayList<>(keys))))
                .toList();
        return new MeasureQuery(measure, period, by, all, currency, detailed, most);
    }

    /** The same in one currency only. */
    public MeasureQuery in(String wanted) {
        return new MeasureQuery(measure, period, by, only, Optional.of(wanted), detailed, most);
    }

    /** The same with quantities and costs. */
    public MeasureQuery withDetails() {
        return new MeasureQuery(measure, period, by, only, currency, true, most);
    }

    /** The greatest of these figures. */
    public MeasureQuery greatest(int number) {
        return new MeasureQuery(measure, period, by, only, currency, detailed, number);
    }

    /** The same over another period, to compare with. */
    public MeasureQuery over(Period other) {
        return new MeasureQuery(measure, other, by, only, currency, detailed, most);
    }
}
