package org.kontor.persistence.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something every minute while a database is open, in a thread of its own; what fails is tried again after one. */
public final class EveryMinute implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);
    private static final int SECONDS = 60;

    private final DatabaseSession session;
    private final Runnable work;
    private final String name;
    private final ScheduledExecutorService clock;

    /**
     * Begins after the first minute.
     *
     * @param name of the work, for the log and the thread
     */
    public EveryMinute(DatabaseSession session, String name, Runnable work) {
        this.session = session;
        this.work = work;
        this.name = name;
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        clock.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            if (session.isOpen()) {
                work.run();
            }
        } catch (RuntimeException failure) {
            LOG.warn("{}: not done, it is tried again in a minute", name, failure);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
