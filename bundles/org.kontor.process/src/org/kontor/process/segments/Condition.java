package org.kontor.process.segments;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One condition of a segment.
 *
 * @param subject the id of its {@link Subject}
 * @param comparison how it compares
 * @param values what it compares with, as text: plain decimals (a percentage as its fraction), ISO days, names of constants
 * @param span how long a time, for comparisons with days and for figures; empty for a figure over all time
 * @param currency the currency of an amount, where the subject has several
 */
public record Condition(
        String subject, Comparison comparison, List<String> values, Optional<Period> span, Optional<String> currency) {

    /** Keeps its own copy. */
    public Condition {
        values = List.copyOf(values);
    }

    /** A condition on a column. */
    public static Condition of(String subject, Comparison comparison, String... values) {
        return new Condition(subject, comparison, List.of(values), Optional.empty(), Optional.empty());
    }

    /** The same over a span of time. */
    public Condition over(Period time) {
        return new Condition(subject, comparison, values, Optional.of(time), currency);
    }

    /** The same in a currency. */
    public Condition in(String code) {
        return new Condition(subject, comparison, values, span, Optional.of(code));
    }
}
