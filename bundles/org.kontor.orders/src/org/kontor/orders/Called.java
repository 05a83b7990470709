package org.kontor.orders;

import java.math.BigDecimal;

/**
 * What the orders of a contract called of a product, in the unit of the product (CON-22).
 *
 * @param productId the product
 * @param ordered in orders that were not cancelled
 * @param delivered of that
 * @param invoiced of that
 */
public record Called(long productId, BigDecimal ordered, BigDecimal delivered, BigDecimal invoiced) {}
