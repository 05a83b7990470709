package org.kontor.customers.claims;

/** Where a claim stands. */
public enum ClaimState {
    /** Waits for the manager. */
    REQUESTED,
    /** The customer stays with its owner. */
    CONFIRMED,
    /** The customer went to who asked. */
    TRANSFERRED,
    /** Taken back by who asked. */
    WITHDRAWN
}
