package org.kontor.performance.internal.meetings;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.osgi.service.component.annotations.Component;

/** The tables of meetings. */
@Component(service = PersistenceContribution.class)
public final class MeetingsPersistence extends ModulePersistence {

    private static final String ENTITIES = "org.kontor.performance.meetings.";

    /** Names entities and migrations. */
    public MeetingsPersistence() {
        super(
                "org.kontor.performance.meetings",
                List.of("org.kontor.process"),
                List.of(
                        ENTITIES + "Meeting",
                        ENTITIES + "Participant",
                        ENTITIES + "Topic",
                        ENTITIES + "Decision",
                        ENTITIES + "MeetingSchedule"),
                List.of("001_meetings.sql", "002_schedules.sql"));
    }
}
