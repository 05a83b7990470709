package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.orders.PricedDocument;
import org.kontor.orders.PricedLine;

/**
 * What somebody is writing at this moment, as far as prices and promises depend on it; keeps its own copy, so that it can be
 * answered in another thread while he writes on.
 *
 * @param order the order, whose own reservations stay promised to it; empty for a new one and for a quotation
 * @param customerId the customer; empty while none is chosen
 * @param departmentId the department that sells; 0 for the whole company
 * @param currency the currency entered; empty for the customer's
 * @param day the day whose prices count; empty for today
 * @param lines the lines
 */
public record QuoteRequest(
        Optional<Long> order,
        Optional<Long> customerId,
        long departmentId,
        Optional<String> currency,
        Optional<LocalDate> day,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param productId the product; empty while none is chosen
     * @param configurationId what was chosen of it; empty where nothing was
     * @param quantity how much of it; nothing while none is entered
     * @param toDeliver what of it is still to be delivered
     */
    public record Line(
            Optional<Long> productId, Optional<Long> configurationId, BigDecimal quantity, BigDecimal toDeliver) {

        /** A line with a product as it is. */
        public Line(Optional<Long> productId, BigDecimal quantity, BigDecimal toDeliver) {
            this(productId, Optional.empty(), quantity, toDeliver);
        }
    }

    /** Keeps its own copy. */
    public QuoteRequest {
        lines = List.copyOf(lines);
    }

    /**
     * Asks about a draft.
     *
     * @param order see {@link #order}
     */
    public static QuoteRequest of(Optional<Long> order, PricedDocument<?> draft) {
        return new QuoteRequest(
                order,
                Optional.ofNullable(draft.getCustomerId()),
                draft.getDepartmentId(),
                Optional.ofNullable(draft.getCurrency()).filter(code -> !code.isBlank()),
                Optional.ofNullable(draft.pricedOn()),
                draft.getLines().stream().map(QuoteRequest::line).toList());
    }

    /** The same about other lines. */
    public QuoteRequest about(List<Line> others) {
        return new QuoteRequest(order, customerId, departmentId, currency, day, others);
    }

    static Line line(PricedLine line) {
        return new Line(
                Optional.ofNullable(line.getProductId()),
                Optional.ofNullable(line.getConfigurationId()),
                Optional.ofNullable(line.getQuantity()).orElse(BigDecimal.ZERO),
                Optional.ofNullable(line.getQuantity())
                        .map(quantity -> line.toDeliver().max(BigDecimal.ZERO))
                        .orElse(BigDecimal.ZERO));
    }
}
