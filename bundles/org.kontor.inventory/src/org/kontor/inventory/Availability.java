package org.kontor.inventory;

import java.math.BigDecimal;

/**
 * What there is of a product in all warehouses (INV-13).
 *
 * @param productId the product
 * @param onHand what is there
 * @param reserved what of it is promised to orders
 */
public record Availability(long productId, BigDecimal onHand, BigDecimal reserved) {

    /** What can still be promised. */
    public BigDecimal available() {
        return onHand.subtract(reserved);
    }
}
