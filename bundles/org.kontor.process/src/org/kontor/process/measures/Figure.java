package org.kontor.process.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure.
 *
 * @param keys what it is the figure of, one for each dimension of the query
 * @param amount the sum; zero where there is nothing
 * @param documents how many rows of the list are behind it
 * @param quantity the quantity, where it was asked for and the measure knows it
 * @param cost what it cost us, where it was asked for and the measure knows it
 */
public record Figure(
        List<Key> keys, BigDecimal amount, long documents, Optional<BigDecimal> quantity, Optional<BigDecimal> cost) {

    /**
     * What a figure is the figure of, in one dimension.
     *
     * @param value the id, the text, or the first day of a part of time; empty where the fact does not say
     * @param name what users read; empty where the fact does not say
     */
    public record Key(Optional<Object> value, String name) {

        /** The id of a record; 0 where the fact does not say. */
        public long id() {
            return value.map(v -> ((Number) v).longValue()).orElse(0L);
        }

        /**
         * The first day of the part of time.
         *
         * @throws java.util.NoSuchElementException when the dimension is not one of time
         */
        public LocalDate day() {
            return (LocalDate) value.orElseThrow();
        }
    }

    /** Keeps its own copy. */
    public Figure {
        keys = List.copyOf(keys);
    }

    /** The key of the first dimension. */
    public Key key() {
        return keys.getFirst();
    }

    /** What is left of the amount when the cost is taken off, where the cost is known. */
    public Optional<BigDecimal> margin() {
        return cost.map(amount::subtract);
    }
}
