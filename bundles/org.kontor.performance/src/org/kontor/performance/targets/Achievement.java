package org.kontor.performance.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far an indicator is. Amounts are in the currency of the plan or numbers, as the measure has it.
 *
 * @param measure what is counted
 * @param target what is to be reached; nothing where nothing was said
 * @param actual what was reached; nothing where the measure is not on this desktop or not for this user
 * @param previous what was reached in the quarter before, up to the same day (KPI-17)
 * @param forecast what is reached at the end if it goes on as so far, by working days
 * @param withPipeline what was reached and what open opportunities are likely to bring until the end; only for money
 */
public record Achievement(
        String measure,
        Optional<BigDecimal> target,
        Optional<BigDecimal> actual,
        Optional<BigDecimal> previous,
        Optional<BigDecimal> forecast,
        Optional<BigDecimal> withPipeline) {

    private static final int SCALE = 4;

    /** How far the target was reached, as a fraction; nothing without a target. */
    public Optional<BigDecimal> completion() {
        return share(actual);
    }

    /** How far the target will be reached if it goes on as so far. */
    public Optional<BigDecimal> forecastCompletion() {
        return share(forecast);
    }

    /** How much more than in the quarter before it is, as a fraction of that; nothing where that was nothing. */
    public Optional<BigDecimal> growth() {
        return previous.filter(before -> before.signum() != 0)
                .flatMap(before ->
                        actual.map(now -> now.subtract(before).divide(before.abs(), SCALE, RoundingMode.HALF_UP)));
    }

    private Optional<BigDecimal> share(Optional<BigDecimal> reached) {
        return target.filter(wanted -> wanted.signum() > 0)
                .flatMap(wanted -> reached.map(amount -> amount.divide(wanted, SCALE, RoundingMode.HALF_UP)));
    }
}
