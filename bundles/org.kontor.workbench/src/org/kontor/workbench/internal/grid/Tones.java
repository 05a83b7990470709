package org.kontor.workbench.internal.grid;

import java.util.Map;
import org.kontor.workbench.contribution.Tone;

/** The tone of a state by its name; names mean the same in all modules, see the glossary. */
public final class Tones {

    private static final Map<String, Tone> BY_NAME = Map.ofEntries(
            Map.entry("SUBMITTED", Tone.WARNING),
            Map.entry("CREDIT_REVIEW", Tone.WARNING),
            Map.entry("REVIEW", Tone.WARNING),
            Map.entry("TO_DELIVER", Tone.WARNING),
            Map.entry("PART_DELIVERED", Tone.ACTIVE),
            Map.entry("HELD", Tone.BAD),
            Map.entry("LOGGED", Tone.WARNING),
            Map.entry("WORKING", Tone.ACTIVE),
            Map.entry("WAITING", Tone.WARNING),
            Map.entry("RESERVING", Tone.WARNING),
            Map.entry("OPEN", Tone.ACTIVE),
            Map.entry("NEW", Tone.ACTIVE),
            Map.entry("ACTIVE", Tone.ACTIVE),
            Map.entry("APPROVED", Tone.ACTIVE),
            Map.entry("RELEASED", Tone.ACTIVE),
            Map.entry("RESERVED", Tone.ACTIVE),
            Map.entry("IN_PROGRESS", Tone.ACTIVE),
            Map.entry("ASSIGNED", Tone.ACTIVE),
            Map.entry("SIGNED", Tone.ACTIVE),
            Map.entry("RUNNING", Tone.ACTIVE),
            Map.entry("DELIVERED", Tone.ACTIVE),
            Map.entry("INVOICED", Tone.ACTIVE),
            Map.entry("PARTLY_PAID", Tone.ACTIVE),
            Map.entry("POSTED", Tone.GOOD),
            Map.entry("PAID", Tone.GOOD),
            Map.entry("SETTLED", Tone.GOOD),
            Map.entry("SOLVED", Tone.GOOD),
            Map.entry("CLOSED", Tone.GOOD),
            Map.entry("DONE", Tone.GOOD),
            Map.entry("COMPLETED", Tone.GOOD),
            Map.entry("FULFILLED", Tone.GOOD),
            Map.entry("REFUSED", Tone.BAD),
            Map.entry("REJECTED", Tone.BAD),
            Map.entry("OVERDUE", Tone.BAD),
            Map.entry("LOCKED", Tone.BAD),
            Map.entry("CANCELLED", Tone.NEUTRAL));

    private Tones() {}

    /** The tone; neutral for names that stand for no state. */
    public static Tone of(String name) {
        return BY_NAME.getOrDefault(name, Tone.NEUTRAL);
    }
}
