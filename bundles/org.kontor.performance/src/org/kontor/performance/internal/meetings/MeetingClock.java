package org.kontor.performance.internal.meetings;

import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.EveryMinute;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets meetings that are near prepare themselves while a database is open (ACT-16). */
@Component(service = MeetingClock.class, immediate = true)
public final class MeetingClock {

    private final EveryMinute clock;

    /** Starts the clock. */
    @Activate
    public MeetingClock(@Reference DatabaseSession session, @Reference MeetingPreparation preparation) {
        clock = new EveryMinute(session, "meetings", preparation::run);
    }

    @Deactivate
    void stop() {
        clock.close();
    }
}
