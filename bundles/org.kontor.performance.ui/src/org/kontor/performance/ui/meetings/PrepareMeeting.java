package org.kontor.performance.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.Meetings;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills the agenda of a meeting with how things stand now (ACT-16). */
@Component(service = RecordAction.class)
public final class PrepareMeeting extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(PrepareMeeting.class);

    private final Meetings meetings;

    /** Over the meetings. */
    @Activate
    public PrepareMeeting(@Reference Meetings meetings) {
        super("prepareMeeting", Meetings.TYPE, TEXTS.text("prepare"), 0, "meetings.edit", Set.of("PLANNED"));
        this.meetings = meetings;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Meeting meeting && actor.reaches("meetings", meeting);
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef meeting = records.getFirst();
        workplace.run(label(), () -> {
            int version = meetings.load(workplace.actor(), meeting.id()).version();
            meetings.prepare(workplace.actor(), meeting.id(), version);
            return Optional.of(meeting);
        });
    }
}
