package org.kontor.performance.ui.netreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kontor.kernel.record.FieldKind;
import org.kontor.workbench.contribution.Formats;

/** How amounts and shares of the net return are written. */
final class Shown {

    private static final int SCALE = 3;

    private Shown() {}

    static String money(BigDecimal amount) {
        return Formats.current().show(FieldKind.MONEY, amount);
    }

    /** With its sign, also the better one. */
    static String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + money(amount);
    }

    static String share(Optional<BigDecimal> fraction) {
        return fraction.map(f -> Formats.current().show(FieldKind.PERCENT, f.setScale(SCALE, RoundingMode.HALF_UP)))
                .orElse("–");
    }

    /** How much more it is than before, as a fraction of that; nothing where that was nothing. */
    static String change(BigDecimal now, BigDecimal before) {
        if (before.signum() == 0) {
            return "–";
        }
        BigDecimal change = now.subtract(before).divide(before.abs(), SCALE, RoundingMode.HALF_UP);
        return (change.signum() > 0 ? "+" : "") + share(Optional.of(change));
    }
}
