package org.kontor.customers.selling;

/** Where a lead stands (P-05). */
public enum LeadState {
    /** Captured; no rule knew whom to give it to. */
    NEW,
    /** Somebody is responsible for finding out more. */
    ASSIGNED,
    /** Became a customer and an opportunity. */
    QUALIFIED,
    /** Nothing came of it. */
    DROPPED
}
