package org.kontor.customers;

/** What an address is used for. */
public enum AddressKind {
    OFFICE,
    DELIVERY,
    INVOICE
}
