package org.kontor.orders.returns;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a customer has of a line of an order out of one delivery, and could send back.
 *
 * @param orderLineId the line
 * @param position its place in the order
 * @param productName the product
 * @param unit what it is counted in
 * @param deliveryNumber the delivery note
 * @param deliveredOn the day it left
 * @param lot the batch or serial number; empty for products tracked by quantity only
 * @param open what was delivered less what has come back or is announced
 */
public record Returnable(
        long orderLineId,
        int position,
        String productName,
        String unit,
        String deliveryNumber,
        LocalDate deliveredOn,
        String lot,
        BigDecimal open) {

    /** Sends some of it back. */
    public Announced announce(BigDecimal quantity, String reason) {
        return new Announced(orderLineId, deliveryNumber, lot, quantity, reason);
    }
}
