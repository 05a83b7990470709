package org.kontor.workbench.internal.paths;

import java.util.Optional;
import org.kontor.process.paths.Spread;

/**
 * How an average changed against the period before.
 *
 * @param percent by how much, above zero when it takes longer; empty without a period to compare with
 */
record Change(Optional<Long> percent) {

    private static final int HUNDRED = 100;

    /** Less is noise. */
    private static final int MUCH = 10;

    static Change of(Spread now, Spread before) {
        long was = before.average().toSeconds();
        return now.isEmpty() || before.isEmpty() || was == 0
                ? new Change(Optional.empty())
                : new Change(Optional.of(Math.round((now.average().toSeconds() - was) * (double) HUNDRED / was)));
    }

    static String shown(long percent) {
        return (percent > 0 ? "+" : "") + percent + "\u00a0%";
    }

    boolean isMuch() {
        return percent.filter(p -> Math.abs(p) >= MUCH).isPresent();
    }

    boolean isSlower() {
        return percent.filter(p -> p > 0).isPresent();
    }
}
