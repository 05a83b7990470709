package org.kontor.bench.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Looks from outside, again and again while rivals work, whether a customer owes more than the credit allows. */
public final class CreditWatch {

    private final RivalReckoning reckoning;
    private final Duration pause;
    private final Set<String> beyond = new LinkedHashSet<>();
    private volatile boolean over;
    private int looks;

    /**
     * A watch that has not begun.
     *
     * @param pause between two looks
     */
    public CreditWatch(RivalReckoning reckoning, Duration pause) {
        this.reckoning = reckoning;
        this.pause = pause;
    }

    /** Something that takes its time and may fail. */
    public interface Work<T> {
        /** Does it. */
        T run() throws Exception;
    }

    /** Watches as long as the work takes. */
    public <T> T during(Work<T> work) throws Exception {
        try (ExecutorService watcher = Executors.newSingleThreadExecutor()) {
            Future<?> watching = watcher.submit(() -> {
                watch();
                return null;
            });
            try {
                return work.run();
            } finally {
                over = true;
                await(watching);
            }
        }
    }

    private static void await(Future<?> watching) throws SQLException, InterruptedException {
        try {
            watching.get();
        } catch (ExecutionException failure) {
            throw new SQLException(failure.getCause());
        }
    }

    private void watch() throws SQLException {
        do {
            beyond.addAll(reckoning.beyondCredit());
            looks++;
            LockSupport.parkNanos(pause.toNanos());
        } while (!over);
    }

    /** Who was seen beyond the credit, and with what. */
    public List<String> beyond() {
        return List.copyOf(beyond);
    }

    /** How often it looked. */
    public int looks() {
        return looks;
    }
}
