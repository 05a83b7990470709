package org.kontor.orders.entry;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;

/**
 * What is said of the lines of a document while it is written.
 *
 * @param currency the currency of all prices; empty while none is known that exists
 * @param lines a quote for each line that was asked about, in their order
 */
public record LineQuotes(Optional<Currency> currency, List<LineQuote> lines) {

    /** Keeps its own copy. */
    public LineQuotes {
        lines = List.copyOf(lines);
    }

    /**
     * Takes the prices over into a draft that somebody writes, and computes its amounts anew. Lines that he changed or took
     * away since are passed over; the next answer is for them.
     *
     * @param asked the lines as they were asked about
     */
    public void apply(PricedDocument<?> draft, List<? extends PricedLine> asked) {
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = asked.get(i);
            LineQuote quote = lines.get(i);
            if (quote.isFor(line)) {
                quote.apply(line, draft.followsPrices());
            }
        }
        currency.ifPresent(draft::recalculate);
    }
}
