package org.kontor.orders.returns;

import java.math.BigDecimal;

/**
 * What a customer wants to send back.
 *
 * @param orderLineId the line of the order
 * @param deliveryNumber the delivery note it left with
 * @param lot the batch or serial number it left with; empty for products tracked by quantity only
 * @param quantity how much
 * @param reason why, a value of the list {@code returnReason}
 */
public record Announced(long orderLineId, String deliveryNumber, String lot, BigDecimal quantity, String reason) {}
