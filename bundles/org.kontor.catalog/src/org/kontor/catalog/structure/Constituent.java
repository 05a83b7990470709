package org.kontor.catalog.structure;

import java.math.BigDecimal;
import org.kontor.catalog.Product;

/**
 * A part of a product at any depth (ORD-22).
 *
 * @param level how deep it lies, from 1
 * @param product the part
 * @param each how much of it is in one unit of what it is directly in
 * @param total how much of it is in one unit of the whole
 */
public record Constituent(int level, Product product, BigDecimal each, BigDecimal total) {}
