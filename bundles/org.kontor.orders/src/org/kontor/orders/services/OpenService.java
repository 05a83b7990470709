package org.kontor.orders.services;

import java.math.BigDecimal;

/**
 * Work of an order that is not performed yet (ORD-22).
 *
 * @param lineId the line of the order
 * @param productName what is to be done
 * @param unit the unit of the quantity
 * @param open how much of it is still to be done
 */
public record OpenService(long lineId, String productName, String unit, BigDecimal open) {}
