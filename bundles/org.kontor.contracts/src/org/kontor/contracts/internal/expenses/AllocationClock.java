package org.kontor.contracts.internal.expenses;

import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.EveryMinute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets shared costs be allocated without anybody's doing while a database is open (FIN-19). */
@Component(service = AllocationClock.class, immediate = true)
public final class AllocationClock {

    private final EveryMinute clock;

    /** Starts the clock. */
    @Activate
    public AllocationClock(@Reference DatabaseSession session, @Reference AllocationRun run) {
        clock = new EveryMinute(session, "allocation", run::runDaily);
    }

    @Deactivate
    void stop() {
        clock.close();
    }
}
