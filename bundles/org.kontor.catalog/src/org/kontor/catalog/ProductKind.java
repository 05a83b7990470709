package org.kontor.catalog;

/** What a product is (ORD-22). */
public enum ProductKind {
    /** Something that lies in a warehouse and is delivered from there. */
    GOODS,
    /** Work that is performed for the customer; never in stock, invoiced when performed. */
    SERVICE
}
