package org.kontor.finance;

/** Why a receivable changed. */
public enum EntryKind {
    /** The invoice made it. */
    INVOICE,
    /** Money was set against it. */
    WRITE_OFF,
    /** A write-off was taken back. */
    REVERSAL
}
