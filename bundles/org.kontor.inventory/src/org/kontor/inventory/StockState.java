package org.kontor.inventory;

/** What stock is good for. */
public enum StockState {
    /** Can be promised and delivered. */
    FREE,
    /** Came back from a customer and waits for somebody to look at it; not available-to-promise. */
    INSPECTION
}
