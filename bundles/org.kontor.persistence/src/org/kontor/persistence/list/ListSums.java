package org.kontor.persistence.list;

import java.util.List;
import org.kontor.kernel.record.FieldKind;

/**
 * What is added up over the rows of a list, by what: the sums of orders by month and seller, say. Expressions are written
 * by modules, never by users; values are parameters.
 *
 * @param joins further tables that the expressions speak of, as they stand in the query; empty for none
 * @param keys what rows are put together by; none for one sum over all
 * @param sums the expressions that are added up
 * @param multiplied whether the joins make several rows of one, so that rows of the list must be told apart to be counted
 * @param condition an expression that must hold besides the request; empty for none
 * @param keyParameters values of the marks in the keys
 * @param conditionParameters values of the marks in the condition
 * @param most only so many of the greatest first sums, the greatest first; 0 for all in no order
 */
public record ListSums(
        String joins,
        List<Key> keys,
        List<String> sums,
        boolean multiplied,
        String condition,
        List<Object> keyParameters,
        List<Object> conditionParameters,
        int most) {

    /**
     * What rows are put together by.
     *
     * @param sql the expression
     * @param kind the kind of its values
     */
    public record Key(String sql, FieldKind kind) {}

    /** Only the first sum by the first key. */
    public ListSums keyed() {
        return new ListSums(
                joins,
                List.of(keys.getFirst()),
                List.of(sums.getFirst()),
                multiplied,
                condition,
                keyParameters,
                conditionParameters,
                0);
    }

    /** Keeps its own copies. */
    public ListSums {
        keys = List.copyOf(keys);
        sums = List.copyOf(sums);
        keyParameters = List.copyOf(keyParameters);
        conditionParameters = List.copyOf(conditionParameters);
    }
}
