package org.kontor.catalog.prices;

/** What a price was taken from, the most particular first. */
public enum PriceOrigin {
    /** A promotion on top of another price. */
    PROMOTION,
    /** A list for this one customer. */
    CUSTOMER,
    /** A list for customers of this class. */
    CUSTOMER_CLASS,
    /** A list for this sales channel. */
    CHANNEL,
    /** A list of the department or company that sells. */
    ORG_UNIT,
    /** A list for everybody. */
    GENERAL,
    /** The product's own list price. */
    PRODUCT
}
