package org.kontor.inventory;

/** Why stock moved. */
public enum MoveKind {
    /** Stock that was there when Kontor was taken into use. */
    OPENING,
    /** Goods that came in. */
    RECEIPT,
    /** Goods that left for a customer. */
    DELIVERY,
    /** Goods that came back from a customer (INV-24). */
    RETURN,
    /** Goods that came back and were found good. */
    ACCEPTED,
    /** Goods that came back and are worth nothing any more. */
    SCRAPPED,
    /** Takes back an earlier move. */
    REVERSAL
}
