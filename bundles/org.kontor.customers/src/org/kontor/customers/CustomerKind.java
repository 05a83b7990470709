package org.kontor.customers;

/** What a company is to us (CUS-08). */
public enum CustomerKind {
    PROSPECT,
    CUSTOMER,
    PARTNER,
    AGENT,
    SUPPLIER,
    COMPETITOR
}
