package org.kontor.finance;

/** Why a receivable changed. */
public enum EntryKind {
    /** The invoice made it. */
    INVOICE,
    /** Money was set against it. */
    WRITE_OFF,
    /** A write-off, an offset or a refund was taken back. */
    REVERSAL,
    /** The credit note made it. */
    CREDIT_NOTE,
    /** Goods that were not paid yet came back: credit note and invoice cancel out. */
    CREDIT,
    /** The customer's credit was set against an invoice. */
    OFFSET,
    /** The customer's credit was paid back. */
    REFUND
}
