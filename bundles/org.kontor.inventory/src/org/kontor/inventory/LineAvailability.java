package org.kontor.inventory;

import java.math.BigDecimal;

/**
 * Whether a line of an order can be delivered.
 *
 * @param orderLineId the line
 * @param productName what is ordered
 * @param unit its unit
 * @param open what is still to be delivered
 * @param reserved what is promised to this line
 * @param available what could be promised beside that
 */
public record LineAvailability(
        long orderLineId, String productName, String unit, BigDecimal open, BigDecimal reserved, BigDecimal available) {

    /** What is missing to deliver the line in full. */
    public BigDecimal missing() {
        return open.subtract(reserved).subtract(available).max(BigDecimal.ZERO);
    }
}
