package org.kontor.bench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Durations of one thing that was done many times. */
final class Timings {

    private final List<Long> nanos = new ArrayList<>();

    void add(long duration) {
        nanos.add(duration);
    }

    /** Does something and notes how long it took. */
    <T> T time(Callable<T> action) throws Exception {
        long begin = System.nanoTime();
        T result = action.call();
        add(System.nanoTime() - begin);
        return result;
    }

    /** Does something some times and answers the figures. */
    static Map<String, Object> of(int runs, Callable<?> action) throws Exception {
        Timings timings = new Timings();
        for (int i = 0; i < runs; i++) {
            timings.time(action);
        }
        return timings.figures();
    }

    /** Each duration in nanoseconds. */
    List<Long> nanos() {
        return nanos;
    }

    double totalSeconds() {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e9;
    }

    /** Median and spread in milliseconds. */
    Map<String, Object> figures() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        Map<String, Object> figures = new TreeMap<>();
        figures.put("runs", sorted.length);
        figures.put("p50_ms", percentile(sorted, 50));
        figures.put("p95_ms", percentile(sorted, 95));
        figures.put("min_ms", percentile(sorted, 0));
        figures.put("max_ms", percentile(sorted, 100));
        return figures;
    }

    private static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.round((sorted.length - 1) * percent / 100.0);
        return Math.round(sorted[index] / 1e4) / 100.0;
    }
}
