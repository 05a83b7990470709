package org.kontor.orders.quotations;

/** Where a quotation stands (ORD-01). */
public enum QuotationState {
    /** Being written. */
    DRAFT,
    /** Offered below what the salesperson may; waits for somebody who may (ORD-04). */
    PRICE_REVIEW,
    /** With the customer; cannot be changed any more. */
    SENT,
    /** The customer wants it. */
    ACCEPTED,
    /** Became an order or a contract. */
    ORDERED,
    /** The customer does not want it. */
    LOST,
    /** A newer version takes its place. */
    REPLACED
}
