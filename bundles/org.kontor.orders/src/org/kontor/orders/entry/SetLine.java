package org.kontor.orders.entry;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.orders.PricedLine;

/**
 * A line with a product that is made of others, to be taken apart (ORD-22).
 *
 * @param productId the product
 * @param quantity how many of it
 * @param price the agreed price of one, in the currency of the document; empty for the company's
 * @param discount the part taken off it, 0.15 for 15 %
 */
public record SetLine(long productId, BigDecimal quantity, Optional<BigDecimal> price, BigDecimal discount) {

    /** What a line says; empty while product or quantity are not entered. */
    public static Optional<SetLine> of(PricedLine line) {
        return line.getProductId() == null || line.getQuantity() == null
                ? Optional.empty()
                : Optional.of(new SetLine(
                        line.getProductId(),
                        line.getQuantity(),
                        Optional.ofNullable(line.getPrice()),
                        line.getDiscount()));
    }
}
