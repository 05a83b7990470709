package org.kontor.orders.internal.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.orders.entry.Promise;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.entry.Supply;

/** Shares out what there is and what is announced among the lines of one document, in their order (ORD-14). */
public final class Promising {

    private final LocalDate today;
    private final Map<Long, Stock> stocks = new HashMap<>();

    /** What is left of a product. */
    private static final class Stock {

        private BigDecimal available;
        private final Deque<Supply.Arrival> coming;

        Stock(Supply supply) {
            available = supply.available().max(BigDecimal.ZERO);
            coming = new ArrayDeque<>(supply.arrivals());
        }
    }

    /**
     * A share-out.
     *
     * @param supplies what there is and comes in, by product
     */
    public Promising(LocalDate today, Map<Long, Supply> supplies) {
        this.today = today;
        supplies.forEach((product, supply) -> stocks.put(product, new Stock(supply)));
    }

    /** An answer for each line; empty for a line without a product. */
    public List<Optional<Promise>> of(List<QuoteRequest.Line> lines) {
        return lines.stream()
                .map(line -> line.productId().map(product -> promise(product, line.toDeliver())))
                .toList();
    }

    private Promise promise(long product, BigDecimal wanted) {
        Stock stock = stocks.computeIfAbsent(product, none -> new Stock(Supply.NONE));
        BigDecimal available = stock.available;
        BigDecimal taken = available.min(wanted);
        stock.available = available.subtract(taken);
        BigDecimal missing = wanted.subtract(taken);
        LocalDate day = today;
        while (missing.signum() > 0 && !stock.coming.isEmpty()) {
            Supply.Arrival next = stock.coming.pop();
            BigDecimal used = next.quantity().min(missing);
            missing = missing.subtract(used);
            day = next.day().isAfter(day) ? next.day() : day;
            if (used.compareTo(next.quantity()) < 0) {
                stock.coming.push(new Supply.Arrival(next.day(), next.quantity().subtract(used)));
            }
        }
        return missing.signum() > 0
                ? new Promise(available, Optional.empty(), false)
                : new Promise(available, Optional.of(day), taken.compareTo(wanted) == 0);
    }
}
