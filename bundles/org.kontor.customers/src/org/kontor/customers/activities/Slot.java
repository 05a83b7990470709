package org.kontor.customers.activities;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The time something takes: part of a day, or whole days.
 *
 * @param day the first day
 * @param until the last day, the same for part of a day
 * @param begin when it begins; empty for whole days
 * @param end when it ends, on the same day and after the beginning; empty for whole days
 */
public record Slot(LocalDate day, LocalDate until, Optional<LocalTime> begin, Optional<LocalTime> end) {

    private static final LocalTime LAST = LocalTime.of(23, 59);
    private static final Duration USUAL = Duration.ofMinutes(30);

    /** Checks that it is a time at all. */
    public Slot {
        if (until.isBefore(day)
                || begin.isPresent() != end.isPresent()
                || begin.isPresent()
                        && (!until.equals(day) || !end.orElseThrow().isAfter(begin.get()))) {
            throw new IllegalArgumentException(day + " " + begin + " - " + until + " " + end);
        }
    }

    /** Whole days. */
    public static Slot days(LocalDate day, LocalDate until) {
        return new Slot(day, until, Optional.empty(), Optional.empty());
    }

    /** Part of a day. */
    public static Slot hours(LocalDate day, LocalTime begin, LocalTime end) {
        return new Slot(day, day, Optional.of(begin), Optional.of(end));
    }

    /**
     * From what a draft says, where each value may be null: without a last day it is one day, without an end it is half an
     * hour. Empty when the values make no sense together.
     */
    static Optional<Slot> of(LocalDate day, LocalDate until, String from, String to) {
        if (day == null) {
            return Optional.empty();
        }
        LocalDate last = until == null ? day : until;
        if (from == null) {
            return to != null || last.isBefore(day) ? Optional.empty() : Optional.of(days(day, last));
        }
        Optional<LocalTime> begin = DayTime.parse(from);
        Optional<LocalTime> end = to == null ? begin.map(Slot::usualEnd) : DayTime.parse(to);
        boolean sound = begin.isPresent()
                && end.isPresent()
                && last.equals(day)
                && end.get().isAfter(begin.get());
        return sound ? Optional.of(hours(day, begin.get(), end.get())) : Optional.empty();
    }

    /** Half an hour later, on the same day. */
    public static LocalTime usualEnd(LocalTime begin) {
        return begin.isBefore(LAST.minus(USUAL)) ? begin.plus(USUAL) : LAST;
    }

    /** Whether it takes whole days. */
    public boolean isWholeDays() {
        return begin.isEmpty();
    }

    /** Whether it takes time on that day. */
    public boolean touches(LocalDate other) {
        return !other.isBefore(day) && !other.isAfter(until);
    }

    /** Whether one cannot be in both: parts of a day that overlap. Whole days collide with nothing. */
    public boolean collides(Slot other) {
        return !isWholeDays()
                && !other.isWholeDays()
                && day.equals(other.day)
                && begin.orElseThrow().isBefore(other.end.orElseThrow())
                && other.begin.orElseThrow().isBefore(end.orElseThrow());
    }

    /** The same length on other days. */
    public Slot onDay(LocalDate other) {
        return new Slot(other, other.plusDays(until.toEpochDay() - day.toEpochDay()), begin, end);
    }
}
