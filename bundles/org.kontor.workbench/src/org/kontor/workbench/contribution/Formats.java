package org.kontor.workbench.contribution;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;

/** Shows values in the user's language: thousands grouped, money with two decimals, days as that language writes them. */
public final class Formats {

    private static final TextSource TEXTS = TextSource.beside(Formats.class);
    private static final int FINEST = 4;
    private static final int HALF_MINUTE = 30;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_DAY = 24;

    private final Locale locale;

    /** For a language. */
    public Formats(Locale locale) {
        this.locale = locale;
    }

    /** For the language the program runs in. */
    public static Formats current() {
        return new Formats(Locale.getDefault());
    }

    /** The value as text; empty for an absent one. */
    public String show(FieldKind kind, Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case MONEY -> number(2, 2).format(value);
            case QUANTITY -> number(0, FINEST).format(value);
            case PERCENT -> number(0, 2).format(((BigDecimal) value).movePointRight(2)) + " %";
            case INTEGER -> number(0, 0).format(value);
            case DATE -> value instanceof LocalDate day ? day(day) : value.toString();
            case INSTANT -> value instanceof Instant moment ? moment(moment) : value.toString();
            case FLAG -> words(Boolean.TRUE.equals(value) ? "yes" : "no");
            case TEXT, LONG_TEXT, CHOICE, REFERENCE -> value.toString();
        };
    }

    /** The value as it is typed: no grouping, days as {@code 2026-11-22}. */
    public String edit(FieldKind kind, Object value) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case MONEY -> plain((BigDecimal) value, 2);
            case QUANTITY -> plain((BigDecimal) value, 0);
            case PERCENT -> plain(((BigDecimal) value).movePointRight(2), 0);
            default -> value.toString();
        };
    }

    /** A day. */
    public String day(LocalDate day) {
        return locale.getLanguage().equals("zh")
                ? day.toString()
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
    }

    /** A moment, to the minute. */
    public String moment(Instant moment) {
        var local = moment.atZone(ZoneId.systemDefault());
        return day(local.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(local);
    }

    /** A day without its year, where there is little room. */
    public String shortDay(Instant moment) {
        boolean chinese = locale.getLanguage().equals("zh");
        return DateTimeFormatter.ofPattern(chinese ? "M-d" : "MMM d", locale)
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    /** How long something takes, to the hour from a day on, else to the minute. */
    public String duration(Duration length) {
        long minutes = length.plusSeconds(HALF_MINUTE).toMinutes();
        if (minutes < 1) {
            return words("duration.less");
        }
        if (minutes < MINUTES_OF_HOUR) {
            return words("duration.minutes", minutes);
        }
        if (minutes < HOURS_OF_DAY * MINUTES_OF_HOUR) {
            return parts("duration.hours", "duration.hoursMinutes", minutes, MINUTES_OF_HOUR);
        }
        long hours = (minutes + MINUTES_OF_HOUR / 2) / MINUTES_OF_HOUR;
        return parts("duration.days", "duration.daysHours", hours, HOURS_OF_DAY);
    }

    private String parts(String whole, String withRest, long smaller, int each) {
        return smaller % each == 0 ? words(whole, smaller / each) : words(withRest, smaller / each, smaller % each);
    }

    private String words(String key, Object... arguments) {
        return TEXTS.text(key, arguments).in(locale);
    }

    /** A number as people type it: grouping and the percent sign are forgiven. Empty when it is no number. */
    public Optional<BigDecimal> parseNumber(String text) {
        String cleaned = text.strip()
                .replace("%", "")
                .replace("％", "")
                .replace("，", "")
                .replace("¥", "")
                .replace("￥", "")
                .replace(" ", "");
        char decimal = ((DecimalFormat) NumberFormat.getInstance(locale))
                .getDecimalFormatSymbols()
                .getDecimalSeparator();
        String plain = decimal == ',' ? cleaned.replace(".", "").replace(',', '.') : cleaned.replace(",", "");
        return plain.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private NumberFormat number(int least, int most) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format;
    }

    private static String plain(BigDecimal value, int least) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < least ? stripped.setScale(least) : stripped).toPlainString();
    }
}
