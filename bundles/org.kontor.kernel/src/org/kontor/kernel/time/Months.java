package org.kontor.kernel.time;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a month as people type it: {@code 2026-11}, {@code 2026/11}, {@code 202611}, {@code 2026年11月}, or any of its days. */
public final class Months {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?(?:[-/.]?\\d{1,2}日?)?");

    private Months() {}

    /** The month, or empty when the text is none. */
    public static Optional<YearMonth> parse(String typed) {
        Matcher found = MONTH.matcher(typed.strip());
        try {
            return found.matches()
                    ? Optional.of(YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
