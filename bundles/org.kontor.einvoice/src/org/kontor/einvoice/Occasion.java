package org.kontor.einvoice;

/** Whether an invoice was exported for the first time. */
public enum Occasion {
    /** Never before. */
    FIRST,
    /** Once more, with the very same content. */
    AGAIN,
    /** Once more, and something has changed since the last time. */
    CHANGED
}
