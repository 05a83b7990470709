package org.kontor.workbench.contribution;

/** How a text or figure is coloured; the theme decides on the colour. */
public enum Tone {
    /** Nothing special. */
    NEUTRAL,
    /** Under way. */
    ACTIVE,
    /** Done, in order. */
    GOOD,
    /** Waits, comes due. */
    WARNING,
    /** Overdue, refused, wrong. */
    BAD
}
