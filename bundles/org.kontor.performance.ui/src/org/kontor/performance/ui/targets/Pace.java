package org.kontor.performance.ui.targets;

import java.math.BigDecimal;
import java.util.Optional;
import org.kontor.workbench.contribution.Tone;

/** Says by a colour whether something is as far as the time that has passed. */
final class Pace {

    private static final BigDecimal CLOSE = new BigDecimal("0.8");

    private final BigDecimal elapsed;

    /**
     * A pace.
     *
     * @param elapsed the part of the working days that have passed, as a fraction
     */
    Pace(BigDecimal elapsed) {
        this.elapsed = elapsed;
    }

    /** Green when the target is reached, blue when on the way, yellow when a little behind, red when far behind. */
    Tone tone(Optional<BigDecimal> completion) {
        if (completion.isEmpty()) {
            return Tone.NEUTRAL;
        }
        BigDecimal reached = completion.get();
        if (reached.compareTo(BigDecimal.ONE) >= 0) {
            return Tone.GOOD;
        }
        if (reached.compareTo(elapsed) >= 0) {
            return Tone.ACTIVE;
        }
        return reached.compareTo(elapsed.multiply(CLOSE)) >= 0 ? Tone.WARNING : Tone.BAD;
    }
}
