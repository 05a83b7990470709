package org.kontor.catalog.prices;

/** How a price list relates to other countries. */
public enum PriceMode {
    /** One price in one currency for every region, passed on at listed rates (ORD-05). */
    UNIFORM,
    /** The best price of a place, near a reference list where one is named (ORD-06). */
    LOCAL
}
