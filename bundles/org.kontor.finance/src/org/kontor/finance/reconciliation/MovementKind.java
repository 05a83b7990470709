package org.kontor.finance.reconciliation;

/** What moved the balance of a dealer. */
public enum MovementKind {
    /** An invoice raised it. */
    INVOICE,
    /** A credit note lowered it. */
    CREDIT_NOTE,
    /** Money was set against an invoice. */
    PAYMENT,
    /** Credit was paid back. */
    REFUND,
    /** A payment was taken back. */
    REVERSAL
}
