package org.kontor.contracts.internal;

/** Where something was written about a contract (CON-07). */
public enum WrittenIn {
    /** Its note. */
    NOTE,
    /** Its progress log. */
    PROGRESS,
    /** The specification of its goods. */
    GOODS,
    /** What its settlements are for. */
    PLAN,
    /** Opinions of departments. */
    REVIEW,
    /** What its Word document says. */
    TEXT
}
