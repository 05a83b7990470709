package org.kontor.contracts.projects;

/** Where a project stands (CON-15). */
public enum ProjectState {
    /** Under way. */
    OPEN,
    /** Brought to its end. */
    FINISHED,
    /** Given up. */
    ABANDONED
}
