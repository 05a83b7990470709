package org.kontor.customers;

/** The way a customer buys (CUS-32, R-30). */
public enum SalesChannel {
    HEAD_OFFICE,
    SUBSIDIARY,
    FRANCHISEE,
    DEALER,
    PROJECT,
    RETAIL
}
