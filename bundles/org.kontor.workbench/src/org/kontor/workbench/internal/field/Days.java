package org.kontor.workbench.internal.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it: {@code 2026-11-22}, {@code 2026/11/22}, {@code 20261122}, {@code 11-22} and {@code 22}
 * (in the present year and month), {@code +7} and {@code -3} (days from today), {@code t} or 今 for today.
 */
public final class Days {

    private static final Pattern FULL = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})日?");
    private static final Pattern RELATIVE = Pattern.compile("[+-]\\d{1,4}");

    private Days() {}

    /** The day, or empty when the text is none. */
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        String text = typed.strip();
        if (text.equalsIgnoreCase("t") || text.equals("今") || text.equals("今天")) {
            return Optional.of(today);
        }
        if (RELATIVE.matcher(text).matches()) {
            return Optional.of(today.plusDays(Long.parseLong(text)));
        }
        try {
            Matcher full = FULL.matcher(text);
            if (full.matches()) {
                return Optional.of(LocalDate.of(number(full, 1), number(full, 2), number(full, 3)));
            }
            Matcher compact = COMPACT.matcher(text);
            if (compact.matches()) {
                return Optional.of(LocalDate.of(number(compact, 1), number(compact, 2), number(compact, 3)));
            }
            Matcher monthDay = MONTH_DAY.matcher(text);
            if (monthDay.matches()) {
                return Optional.of(LocalDate.of(today.getYear(), number(monthDay, 1), number(monthDay, 2)));
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(today.withDayOfMonth(number(day, 1)));
            }
            return Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
