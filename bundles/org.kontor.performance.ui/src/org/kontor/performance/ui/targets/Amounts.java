package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Formats;

/** Shows figures as the measure has them: money without its small change, what is counted without decimals. */
final class Amounts {

    private Amounts() {}

    static String show(FieldKind kind, Optional<BigDecimal> amount) {
        return amount.map(a -> show(kind, a)).orElse("");
    }

    static String show(FieldKind kind, BigDecimal amount) {
        Formats formats = Formats.current();
        return kind == FieldKind.MONEY || kind == FieldKind.INTEGER
                ? formats.show(FieldKind.INTEGER, amount.setScale(0, RoundingMode.HALF_UP))
                : formats.show(FieldKind.QUANTITY, amount);
    }

    /** A fraction as whole percent. */
    static String percent(Optional<BigDecimal> fraction) {
        return fraction.map(f -> Formats.current().show(FieldKind.PERCENT, f.setScale(2, RoundingMode.HALF_UP)))
                .orElse("");
    }
}
