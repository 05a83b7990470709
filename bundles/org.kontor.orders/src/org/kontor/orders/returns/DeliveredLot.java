package org.kontor.orders.returns;

import java.math.BigDecimal;

/**
 * What left of a line of an order with one delivery, by one batch or serial number.
 *
 * @param orderLineId the line
 * @param deliveryNumber the delivery note
 * @param lot the batch or serial number; empty for products tracked by quantity only
 * @param quantity how much
 */
public record DeliveredLot(long orderLineId, String deliveryNumber, String lot, BigDecimal quantity) {}
