package org.kontor.orders.ui.configure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.configuration.Choices;
import org.kontor.orders.entry.LineQuote;
import org.kontor.orders.entry.LineQuotes;
import org.kontor.orders.entry.QuoteRequest;

/**
 * What a configurable product and what is sold along with it cost the customer, so that a choice has its price at once.
 *
 * @param currency ISO code of the currency of the document; empty where it is not known
 * @param base the company price of one product as it is; empty where nothing names one
 * @param parts the company price of what is sold along, by product
 */
record ChoicePrices(String currency, Optional<BigDecimal> base, Map<Long, BigDecimal> parts) {

    /** What is asked for: the product, then everything that can be sold along with it. */
    static List<QuoteRequest.Line> asked(Choices choices) {
        List<QuoteRequest.Line> lines = new ArrayList<>();
        lines.add(line(choices.productId(), BigDecimal.ONE));
        choices.groups().stream().flatMap(group -> group.options().stream()).forEach(option -> option.partId()
                .ifPresent(part -> lines.add(line(part, option.quantity()))));
        return lines;
    }

    private static QuoteRequest.Line line(long product, BigDecimal quantity) {
        return new QuoteRequest.Line(Optional.of(product), quantity, quantity);
    }

    static ChoicePrices of(Choices choices, LineQuotes quotes) {
        Map<Long, BigDecimal> parts = new HashMap<>();
        for (LineQuote quote : quotes.lines()) {
            quote.product().ifPresent(product -> quote.price().ifPresent(price -> parts.put(product.getId(), price)));
        }
        return new ChoicePrices(
                quotes.currency().map(currency -> currency.getCurrencyCode()).orElse(""),
                Optional.ofNullable(parts.get(choices.productId())),
                parts);
    }

    /** What an option adds to the price of one product: its surcharge and what is sold along. */
    BigDecimal of(Choices.Option option) {
        return option.partId()
                .map(part -> parts.getOrDefault(part, BigDecimal.ZERO).multiply(option.quantity()))
                .orElse(BigDecimal.ZERO)
                .add(option.surcharge());
    }

    /** What one product costs with a choice, with everything that is sold along. */
    Optional<BigDecimal> of(Choices choices, Set<String> chosen) {
        return base.map(price -> choices.options(chosen).stream().map(this::of).reduce(price, BigDecimal::add));
    }
}
