package org.kontor.finance.reconciliation;

/** What moved the balance of a dealer. */
public enum MovementKind {
    /** An invoice raised it. */
    INVOICE,
    /** Money was set against an invoice. */
    PAYMENT,
    /** Such money was taken back. */
    REVERSAL
}
