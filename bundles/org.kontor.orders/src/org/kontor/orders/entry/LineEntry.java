package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.catalog.Product;
import org.kontor.kernel.actor.Actor;

/**
 * Helps to write the lines of orders and quotations as fast as into a spreadsheet (ORD-01, ORD-14): says which product is
 * meant, what the company asks, what there is of it and when it could be delivered.
 */
public interface LineEntry {

    /**
     * The products for sale that can be meant by what somebody typed or scanned, the likeliest first: number, bar code, part
     * of the name, initials or sound in pinyin; needs {@code catalog.view}.
     */
    List<Product> match(Actor actor, String typed, int most);

    /**
     * Reads rows as a spreadsheet copies them: product, quantity, agreed price, divided by tabs. Without a quantity it is one;
     * without a price it is the company's. A row of headings at the top is passed over. Needs {@code catalog.view}.
     *
     * @param number reads a number as users write it
     */
    PastedRows paste(Actor actor, String rows, Function<String, Optional<BigDecimal>> number);

    /**
     * What the company asks for each line at this moment and what can be promised of it, in a few queries for all lines; needs
     * {@code catalog.view}.
     */
    LineQuotes quote(Actor actor, QuoteRequest request);

    /** Whether {@link #quote} tells this user what can be promised: a module knows the stock, and he may see it. */
    boolean tellsPromises(Actor actor);
}
