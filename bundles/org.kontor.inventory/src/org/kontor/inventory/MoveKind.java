package org.kontor.inventory;

/** Why stock moved. */
public enum MoveKind {
    /** Stock that was there when Kontor was taken into use. */
    OPENING,
    /** Goods that came in. */
    RECEIPT,
    /** Goods that left for a customer. */
    DELIVERY,
    /** Takes back an earlier move. */
    REVERSAL
}
