package org.kontor.performance.internal.meetings;

import org.kontor.kernel.text.Text;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Meetings;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.osgi.service.component.annotations.Component;

/** Meetings as documents: planned, held (ACT-16). */
@Component(service = DocumentType.class)
public final class MeetingDocument extends EntityDocument<Meeting, MeetingState> {

    /** The way that closing takes. */
    static final String CLOSE = "close";

    private static final DocumentFlow<MeetingState> FLOW = DocumentFlow.of(MeetingState.class, MeetingText.SOURCE)
            .state(MeetingState.PLANNED, StateTone.ACTIVE)
            .state(MeetingState.HELD, StateTone.DONE)
            .way(CLOSE, MeetingState.PLANNED, MeetingState.HELD, MeetingsPermissions.EDIT)
            .byService()
            .build();

    /** Meetings and their flow. */
    public MeetingDocument() {
        super(
                Meetings.TYPE,
                MeetingText.of("meeting"),
                Meeting.class,
                MeetingsLists.MEETINGS,
                FLOW,
                Meeting::getState,
                Meeting::setState);
    }

    static Text title(Meeting meeting) {
        return MeetingText.of(
                "meeting.title", meeting.getSubject(), meeting.getDay().toString());
    }

    @Override
    protected Text titleOf(Meeting meeting) {
        return title(meeting);
    }
}
