package org.kontor.inventory;

import java.math.BigDecimal;

/**
 * A quantity taken for a line of an order.
 *
 * @param orderLineId the line
 * @param lot the batch or serial number; empty for products tracked by quantity only
 * @param quantity how much
 */
public record Pick(long orderLineId, String lot, BigDecimal quantity) {}
