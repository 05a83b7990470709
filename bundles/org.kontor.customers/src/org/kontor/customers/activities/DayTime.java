package org.kontor.customers.activities;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people write them: {@code 9}, {@code 930}, {@code 9:30}, {@code 9.30}, {@code 3pm}, {@code 下午3点半}. */
public final class DayTime {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern WRITTEN =
            Pattern.compile("(上午|下午|晚上)?(\\d{1,2})(?:[:：.点时h]?(\\d{2})分?|[点时h](半)?|)(am|pm)?");
    private static final int NOON = 12;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;
    private static final int HALF = 30;

    private DayTime() {}

    /** The time that is meant; empty when it is none. */
    public static Optional<LocalTime> parse(String written) {
        Matcher m = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(m.group(2));
        int minute = m.group(3) != null ? Integer.parseInt(m.group(3)) : m.group(4) != null ? HALF : 0;
        boolean afternoon =
                "pm".equals(m.group(5)) || m.group(1) != null && !m.group(1).equals("上午");
        boolean midnight = "am".equals(m.group(5)) && hour == NOON;
        int shifted = afternoon && hour < NOON ? hour + NOON : midnight ? 0 : hour;
        return shifted > LAST_HOUR || minute > LAST_MINUTE
                ? Optional.empty()
                : Optional.of(LocalTime.of(shifted, minute));
    }

    /** As it is stored and shown: {@code 09:30}. */
    public static String text(LocalTime time) {
        return SHORT.format(time);
    }

    /** As it is stored, where it is a time; unchanged otherwise. Nothing stays nothing. */
    static String tidy(String written) {
        return Optional.ofNullable(written)
                .filter(text -> !text.isBlank())
                .map(text -> parse(text).map(DayTime::text).orElse(text))
                .orElse(null);
    }
}
