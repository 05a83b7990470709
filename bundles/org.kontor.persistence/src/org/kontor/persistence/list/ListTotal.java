package org.kontor.persistence.list;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Narrows one list by what is added up over another: customers who ordered for at least 100,000 this year, products of
 * which nothing was sold. The other list is read under its own permission and data scope, so that nobody learns by a
 * condition what he may not read as a figure.
 *
 * @param facts the list whose rows are added up
 * @param request which of its rows count
 * @param sums what is added up: the first key is the id of the record that a row of the narrowed list opens, the first sum
 *     is compared; further keys and sums are left alone
 * @param from at least so much; empty for no bound
 * @param to at most so much; empty for no bound
 */
public record ListTotal(
        ListDefinition facts, ListRequest request, ListSums sums, Optional<BigDecimal> from, Optional<BigDecimal> to) {

    /** Whether records of which there is no fact at all lie within the bounds, because nothing adds up to nothing. */
    public boolean holdsForNothing() {
        return from.map(least -> least.signum() <= 0).orElse(true)
                && to.map(most -> most.signum() >= 0).orElse(true);
    }
}
