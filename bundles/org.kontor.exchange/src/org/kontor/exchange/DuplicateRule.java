package org.kontor.exchange;

/** What becomes of a row whose record is there already. */
public enum DuplicateRule {
    /** The row is left out. */
    SKIP,
    /** What the row says is taken over into the record; what it says nothing about stays. */
    UPDATE,
    /** The user has decided row by row; rows without a decision are left out. */
    ASK
}
