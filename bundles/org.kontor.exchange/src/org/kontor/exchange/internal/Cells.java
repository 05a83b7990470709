package org.kontor.exchange.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kontor.kernel.record.FieldKind;

/** How values stand in files: plain numbers and ISO dates for programs, grouped figures for people. */
final class Cells {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int FINEST = 4;

    private Cells() {}

    static String plain(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case Instant moment -> MOMENT.format(moment.atZone(ZoneId.systemDefault()));
            default -> value.toString();
        };
    }

    static boolean isFigure(FieldKind kind) {
        return switch (kind) {
            case MONEY, QUANTITY, PERCENT, INTEGER -> true;
            default -> false;
        };
    }

    /** A value as people read it. */
    static String shown(FieldKind kind, Object value, Locale locale) {
        if (value instanceof BigDecimal number) {
            return switch (kind) {
                case MONEY -> format(locale, 2, 2).format(number);
                case PERCENT -> format(locale, 0, 2).format(number.movePointRight(2)) + " %";
                default -> format(locale, 0, FINEST).format(number);
            };
        }
        return value instanceof Integer number ? format(locale, 0, 0).format(number) : plain(value);
    }

    private static NumberFormat format(Locale locale, int least, int most) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
