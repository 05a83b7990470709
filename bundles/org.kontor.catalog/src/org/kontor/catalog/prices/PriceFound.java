package org.kontor.catalog.prices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the company asks for one unit of a product, and why (ORD-02).
 *
 * @param price without tax, in the currency of the document; empty where neither a list nor the product names one in it
 * @param source where it comes from, as documents cite it: the price list, and the promotion on top
 * @param candidates all prices that were looked at, the chosen one first
 */
public record PriceFound(Optional<BigDecimal> price, String source, List<Candidate> candidates) {

    /** Keeps its own copy. */
    public PriceFound {
        candidates = List.copyOf(candidates);
    }

    /**
     * A price that could have been taken.
     *
     * @param origin what kind of source it is
     * @param name the name of the price list or promotion; empty for the product's own list price
     * @param price of one unit, in the currency of the document
     * @param fromQuantity the quantity from which it holds
     * @param chosen whether it is what the company asks; a promotion and the price it starts from are both chosen
     */
    public record Candidate(
            PriceOrigin origin, String name, BigDecimal price, BigDecimal fromQuantity, boolean chosen) {}
}
