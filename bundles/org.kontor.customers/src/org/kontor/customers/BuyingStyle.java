package org.kontor.customers;

/** How a contact likes to be met (CUS-27, R-21). */
public enum BuyingStyle {
    DIRECTIVE,
    EXPRESSIVE,
    ANALYTICAL,
    SUPPORTIVE
}
