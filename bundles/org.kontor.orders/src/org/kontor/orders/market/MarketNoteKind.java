package org.kontor.orders.market;

/** What a note in the market register is about (WRK-05). */
public enum MarketNoteKind {
    /** What a competitor offers. */
    PRODUCT,
    /** What a competitor asks for it. */
    PRICE,
    /** What a competitor does to sell it. */
    PROMOTION,
    /** What was seen on a tour through the market. */
    TOUR,
    /** Anything else worth knowing. */
    OTHER
}
