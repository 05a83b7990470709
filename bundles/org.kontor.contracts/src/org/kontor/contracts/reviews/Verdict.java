package org.kontor.contracts.reviews;

/** What a department says to a contract. */
public enum Verdict {
    /** Nothing yet. */
    PENDING,
    /** It agrees. */
    AGREED,
    /** It does not; the contract goes back to be changed. */
    OBJECTED
}
