package org.kontor.customers.ui.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much the calendar shows at once. */
enum Span {
    /** One day of one person. */
    DAY,
    /** A week of one person. */
    WEEK,
    /** A month of one person, in whole weeks. */
    MONTH,
    /** One day of the whole team. */
    TEAM;

    private static final int WEEK_DAYS = 7;

    /** The first day that is shown around a day. */
    LocalDate first(LocalDate around) {
        return switch (this) {
            case DAY, TEAM -> around;
            case WEEK -> around.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> around.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
    }

    /** The last day that is shown around a day. */
    LocalDate last(LocalDate around) {
        return switch (this) {
            case DAY, TEAM -> around;
            case WEEK -> first(around).plusDays(WEEK_DAYS - 1L);
            case MONTH ->
                around.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }

    /** The same place some pages further. */
    LocalDate turn(LocalDate around, int pages) {
        return switch (this) {
            case DAY, TEAM -> around.plusDays(pages);
            case WEEK -> around.plusWeeks(pages);
            case MONTH -> around.plusMonths(pages);
        };
    }
}
