package org.kontor.catalog.prices;

import java.math.BigDecimal;

/**
 * How much of a product somebody wants on one line.
 *
 * @param productId the product
 * @param quantity in the unit of the product
 */
public record Wanted(long productId, BigDecimal quantity) {}
