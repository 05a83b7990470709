package org.kontor.contracts;

/** Where a contract stands (P-02). */
public enum ContractState {
    /** Being written. */
    DRAFT,
    /** Waits for the contract office. */
    REVIEW,
    /** Signed and binding. */
    SIGNED,
    /** Carried out. */
    COMPLETED,
    /** Given up before it was signed. */
    CANCELLED,
    /** A signed amendment: the contract that it changes says now what it says. */
    MERGED
}
