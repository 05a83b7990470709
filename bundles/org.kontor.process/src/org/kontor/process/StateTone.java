package org.kontor.process;

/** What a state means to those who look at it; the workbench gives each tone a colour, the same in all modules. */
public enum StateTone {
    /** Nothing to notice: a draft. */
    NEUTRAL,
    /** Somebody works on it. */
    ACTIVE,
    /** It waits for somebody to begin. */
    WAITING,
    /** It went well. */
    GOOD,
    /** Something is wrong; it needs attention. */
    BAD,
    /** Over and done with; of interest only to those who look back. */
    DONE
}
