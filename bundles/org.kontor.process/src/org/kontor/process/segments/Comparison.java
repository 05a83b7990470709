package org.kontor.process.segments;

import java.util.List;
import org.kontor.kernel.record.FieldKind;

/** How a condition of a segment compares. */
public enum Comparison {
    /** The text contains the value. */
    CONTAINS(1),
    /** The text begins with the value. */
    BEGINS_WITH(1),
    /** One of the values. */
    ANY_OF(Comparison.SEVERAL),
    /** None of the values, or nothing at all. */
    NONE_OF(Comparison.SEVERAL),
    /** The value or more; the day or later. */
    AT_LEAST(1),
    /** The value or less; the day or earlier. */
    AT_MOST(1),
    /** From the first value to the second, both included. */
    BETWEEN(2),
    /** A day within the span that ends today. */
    IN_LAST(0),
    /** A day before the span that ends today; not for what never happened. */
    LONGER_AGO(0),
    /** A day within the span that begins today. */
    IN_NEXT(0),
    /** Yes. */
    IS_TRUE(0),
    /** No. */
    IS_FALSE(0),
    /** Nothing is said. */
    EMPTY(0),
    /** Something is said. */
    FILLED(0);

    /** Says of {@link #operands()} that there may be any number, one at least. */
    public static final int SEVERAL = -1;

    private final int operands;

    Comparison(int operands) {
        this.operands = operands;
    }

    /** How many values it takes, or {@link #SEVERAL}. */
    public int operands() {
        return operands;
    }

    /** Whether it needs a span of time; a figure takes one with any comparison. */
    public boolean takesSpan() {
        return this == IN_LAST || this == LONGER_AGO || this == IN_NEXT;
    }

    /** Those that make sense for a kind of value, the most useful first. */
    public static List<Comparison> of(FieldKind kind) {
        return switch (kind) {
            case TEXT, LONG_TEXT -> List.of(ANY_OF, CONTAINS, BEGINS_WITH, NONE_OF, EMPTY, FILLED);
            case CHOICE -> List.of(ANY_OF, NONE_OF, EMPTY, FILLED);
            case FLAG -> List.of(IS_TRUE, IS_FALSE);
            case MONEY, QUANTITY, PERCENT, INTEGER -> List.of(AT_LEAST, AT_MOST, BETWEEN);
            case DATE, INSTANT -> List.of(IN_LAST, LONGER_AGO, IN_NEXT, AT_LEAST, AT_MOST, BETWEEN, EMPTY, FILLED);
            case REFERENCE -> List.of();
        };
    }
}
