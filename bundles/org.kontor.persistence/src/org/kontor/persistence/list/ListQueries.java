package org.kontor.persistence.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kontor.kernel.actor.Actor;

/**
 * Reads lists: filtered, sorted and cut to the user's data scope in the database. All methods may take long; call them
 * outside the UI thread. They throw {@link org.kontor.kernel.problem.ProblemException} when the actor may not view the
 * area.
 */
public interface ListQueries {

    /** All lists of the installed modules that the actor may view. */
    List<ListDefinition> lists(Actor actor);

    /** The list of that name, if its module is installed. */
    Optional<ListDefinition> list(String id);

    /** The first rows, without counting the others; quick on any size. */
    List<ListRow> firstPage(Actor actor, ListDefinition list, ListRequest request, int size);

    /**
     * The ids of all rows in view order, from which any place of the list can be shown at once.
     *
     * @param cancelled asked now and then; a {@code true} ends the query with an empty array
     */
    long[] ids(Actor actor, ListDefinition list, ListRequest request, BooleanSupplier cancelled);

    /** The rows with these ids, in their order; a row that has vanished is left out. */
    List<ListRow> rows(Actor actor, ListDefinition list, List<Long> ids);

    /** How many rows there are. */
    long count(Actor actor, ListDefinition list, ListRequest request);

    /** Totals of the totalled columns by column id. */
    Map<String, BigDecimal> totals(Actor actor, ListDefinition list, ListRequest request);

    /**
     * The rows counted and totalled by the value of a column, in the order that a request sorted by that column first has.
     *
     * @param most reads no more groups than that
     */
    List<ListGroup> groups(Actor actor, ListDefinition list, ListRequest request, String column, int most);

    /**
     * Adds up over all rows of a request in one query.
     *
     * @param sink takes, for each group, the values of its keys (absent ones are null), then its sums as {@link BigDecimal},
     *     then the number of its rows as {@link Long}; answers whether it wants more
     */
    void sums(Actor actor, ListDefinition list, ListRequest request, ListSums sums, Predicate<Object[]> sink);

    /**
     * Reads one by one what {@link #sums} would add up, in no order: for medians and for what databases do not reckon alike.
     *
     * @param sink takes, for each row, the values of the keys (absent ones are null), then what would be added up as {@link
     *     BigDecimal}; answers whether it wants more
     */
    void facts(Actor actor, ListDefinition list, ListRequest request, ListSums facts, Predicate<Object[]> sink);

    /** Delivers every row in order without holding them in memory; for exports. */
    void stream(Actor actor, ListDefinition list, ListRequest request, Consumer<ListRow> sink);
}
