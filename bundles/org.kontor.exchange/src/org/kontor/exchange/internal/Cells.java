package org.kontor.exchange.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How values stand in files that programs read: plain numbers, ISO dates. */
final class Cells {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
}
