package org.kontor.performance.ui.meetings;

import java.time.LocalDate;
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

/** Ends a meeting: its decisions become tasks (ACT-16). */
@Component(service = RecordAction.class)
public final class CloseMeeting extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(CloseMeeting.class);

    private final Meetings meetings;

    /** Over the meetings. */
    @Activate
    public CloseMeeting(@Reference Meetings meetings) {
        super("closeMeeting", Meetings.TYPE, TEXTS.text("close"), 5, "meetings.edit", Set.of("PLANNED"));
        this.meetings = meetings;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Meeting meeting
                && actor.reaches("meetings", meeting)
                && !meeting.getDay().isAfter(LocalDate.now());
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef meeting = records.getFirst();
        if (workplace.confirm(label(), TEXTS.text("close.question"))) {
            workplace.run(label(), () -> {
                int version = meetings.load(workplace.actor(), meeting.id()).version();
                meetings.close(workplace.actor(), meeting.id(), version);
                return Optional.of(meeting);
            });
        }
    }
}
