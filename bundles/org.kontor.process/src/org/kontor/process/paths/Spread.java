package org.kontor.process.paths;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long something took, over many times (ORD-24). Time is counted by the clock, nights and holidays included: that is
 * what a customer waits.
 *
 * @param count how many times
 * @param average the mean
 * @param median half took no longer
 * @param ninth nine of ten took no longer
 */
public record Spread(int count, Duration average, Duration median, Duration ninth) {

    /** Of nothing. */
    public static final Spread NONE = new Spread(0, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    private static final int TENTHS = 10;

    /**
     * Of some times.
     *
     * @param seconds how long each took, in any order; a time below nothing, from a clock that was set back, counts as
     *     nothing
     */
    public static Spread of(long... seconds) {
        if (seconds.length == 0) {
            return NONE;
        }
        long[] sorted = Arrays.stream(seconds).map(s -> Math.max(0, s)).sorted().toArray();
        int half = sorted.length / 2;
        long median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        int ninth = (sorted.length * (TENTHS - 1) + TENTHS - 1) / TENTHS - 1;
        return new Spread(
                sorted.length,
                Duration.ofSeconds(Math.round(Arrays.stream(sorted).average().orElse(0))),
                Duration.ofSeconds(median),
                Duration.ofSeconds(sorted[ninth]));
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return count == 0;
    }
}
