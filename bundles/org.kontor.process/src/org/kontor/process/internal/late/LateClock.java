package org.kontor.process.internal.late;

import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.EveryMinute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets the modules of this desktop catch up every minute while a database is open. */
@Component(service = LateClock.class, immediate = true)
public final class LateClock {

    private final EveryMinute clock;

    /** Starts the clock. */
    @Activate
    public LateClock(@Reference DatabaseSession session, @Reference LateService late) {
        clock = new EveryMinute(session, "late effects", late::catchUp);
    }

    @Deactivate
    void stop() {
        clock.close();
    }
}
