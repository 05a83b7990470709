package org.kontor.finance.accounting;

/** What a posting follows from. */
public enum PostingSource {
    /** An invoice. */
    INVOICE,
    /** Money that came in. */
    RECEIPT,
    /** A receipt that was taken back. */
    RECEIPT_BACK,
    /** Money set against an invoice. */
    WRITE_OFF,
    /** A write-off that was taken back. */
    REVERSAL
}
