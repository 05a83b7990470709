package org.kontor.customers.selling;

/** Where an opportunity stands. */
public enum OpportunityState {
    /** We work on it. */
    OPEN,
    /** Signed. */
    WON,
    /** Gone to somebody else, or nobody. */
    LOST
}
