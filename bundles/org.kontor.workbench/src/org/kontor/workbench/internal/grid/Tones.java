package org.kontor.workbench.internal.grid;

import org.kontor.process.StateTone;
import org.kontor.workbench.contribution.Tone;

/** The colours of states of documents; which tone a state has is said where the state is declared. */
public final class Tones {

    private Tones() {}

    /** The tone in which a state is shown. */
    public static Tone of(StateTone tone) {
        return switch (tone) {
            case NEUTRAL, DONE -> Tone.NEUTRAL;
            case ACTIVE -> Tone.ACTIVE;
            case WAITING -> Tone.WARNING;
            case GOOD -> Tone.GOOD;
            case BAD -> Tone.BAD;
        };
    }
}
