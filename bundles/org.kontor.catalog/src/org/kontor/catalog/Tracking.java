package org.kontor.catalog;

/** How single pieces of a product are followed through stock, sale and service (INV-05, INV-06). */
public enum Tracking {
    /** Only quantities. */
    NONE,
    /** Quantities per batch number. */
    BATCH,
    /** Each piece by its serial number. */
    SERIAL
}
