package org.kontor.finance.dunning;

/** Where a dunning letter stands. */
public enum LetterState {
    /** A run proposes it. */
    PROPOSED,
    /** It was sent; the level is on the receivables. */
    SENT,
    /** It was not sent. */
    DROPPED
}
