package org.kontor.persistence.list;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a list that have the same value in a column.
 *
 * @param value the value; empty for rows that have none
 * @param count how many rows there are
 * @param totals the sums of the totalled columns over these rows, by column id
 */
public record ListGroup(Optional<Object> value, long count, Map<String, BigDecimal> totals) {

    /** Keeps its own copy. */
    public ListGroup {
        totals = Map.copyOf(totals);
    }
}
