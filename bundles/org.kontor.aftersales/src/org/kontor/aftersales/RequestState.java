package org.kontor.aftersales;

/** Where a service request stands (P-10). */
public enum RequestState {
    /** Entered; nobody works on it yet. */
    LOGGED,
    /** Somebody works on it. */
    WORKING,
    /** Done; the customer has not confirmed yet. */
    SOLVED,
    /** Confirmed by the customer. */
    CLOSED
}
