package org.kontor.customers.ui.selling;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.GC;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Formats;

/** Sums of money in one line, and lines that fit. */
final class Amounts {

    private static final String ELLIPSIS = "…";

    private Amounts() {}

    /** The amount of each currency; a dash where there is none. */
    static String of(Map<String, BigDecimal> amounts) {
        return amounts.isEmpty()
                ? "–"
                : amounts.entrySet().stream()
                        .map(e -> Formats.current().show(FieldKind.MONEY, e.getValue()) + " " + e.getKey())
                        .collect(Collectors.joining(" · "));
    }

    /** The text, or its beginning when there is not enough room. */
    static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low) + ELLIPSIS;
    }
}
