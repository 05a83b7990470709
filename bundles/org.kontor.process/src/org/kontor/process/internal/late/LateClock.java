package org.kontor.process.internal.late;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the modules of this desktop catch up every minute while a database is open. */
@Component(service = LateClock.class, immediate = true)
public final class LateClock {

    private static final Logger LOG = LoggerFactory.getLogger(LateClock.class);
    private static final int SECONDS = 60;

    private final DatabaseSession session;
    private final LateService late;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("late effects").daemon().factory());

    /** Starts the clock. */
    @Activate
    public LateClock(@Reference DatabaseSession session, @Reference LateService late) {
        this.session = session;
        this.late = late;
        clock.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            if (session.isOpen()) {
                late.catchUp();
            }
        } catch (RuntimeException failure) {
            LOG.warn("What was left for the modules of this desktop waits for another minute", failure);
        }
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }
}
