package org.kontor.contracts.internal.risks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How much of something should be done by a day, in percent from 0 to 100 (CON-20). */
final class PlannedShare {

    private static final int WHOLE = 100;

    private PlannedShare() {}

    /** Of the time from the first to the last day what has passed before a day; all of it from the day after the last. */
    static int ofTime(LocalDate first, LocalDate last, LocalDate day) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last.plusDays(1)));
        long passed = ChronoUnit.DAYS.between(first, day);
        return (int) Math.clamp(passed * WHOLE / days, 0, WHOLE);
    }

    /** The first day by which more should be done than is noted, if the plan goes on evenly. */
    static LocalDate passed(LocalDate first, LocalDate last, int noted) {
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last.plusDays(1)));
        return first.plusDays(days * noted / WHOLE);
    }

    /** Of a number of steps those that count. */
    static int ofSteps(long counted, long all) {
        return (int) (counted * WHOLE / Math.max(1, all));
    }
}
