package org.kontor.contracts.texts;

/** How far the words of a template may be changed for one contract (CON-27). */
public enum AmendmentFreedom {
    /** The words stay as they are; only what the contract fills in differs. */
    NONE,
    /** Single clauses may be agreed otherwise. */
    LITTLE,
    /** Everything may be agreed otherwise. */
    FULL
}
