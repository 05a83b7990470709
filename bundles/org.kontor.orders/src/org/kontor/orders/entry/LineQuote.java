package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.catalog.Product;
import org.kontor.orders.PricedLine;

/**
 * What is said of a line while it is written.
 *
 * @param asked what it was asked for; it says nothing of a line that has changed since
 * @param product the product; empty while none is chosen
 * @param price what the company asks for one unit, in the currency of the document; empty where nothing names a price in it
 * @param source the price list and promotion it comes from; empty for the product's own list price
 * @param promise what can be promised; empty where nobody tells
 */
public record LineQuote(
        QuoteRequest.Line asked,
        Optional<Product> product,
        Optional<BigDecimal> price,
        Optional<String> source,
        Optional<Promise> promise) {

    /** Whether the line is still what was asked about. */
    public boolean isFor(PricedLine line) {
        QuoteRequest.Line now = QuoteRequest.line(line);
        return now.productId().equals(asked.productId())
                && now.configurationId().equals(asked.configurationId())
                && now.quantity().compareTo(asked.quantity()) == 0;
    }

    /**
     * Takes it over into the line: what the product is called, what the company asks, and with it the agreed price where that
     * was the company's or is open.
     *
     * @param follows whether an agreed price that was the company's follows it
     */
    public void apply(PricedLine line, boolean follows) {
        product.ifPresent(p -> {
            line.describe(p);
            line.ask(price, source, follows);
        });
    }
}
