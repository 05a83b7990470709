package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.customers.activities.Activities;
import org.kontor.customers.activities.Activity;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.meetings.Decision;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.MeetingState;
import org.kontor.performance.meetings.Meetings;
import org.kontor.performance.meetings.Participant;
import org.kontor.persistence.record.Stored;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Cells;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** A meeting is prepared, its agenda leads to what it tells of, it is closed, and its decisions are tasks (ACT-16). */
@ExtendWith(CleanLog.class)
class MeetingsTest {

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void leadsFromTheAgendaToTheRecordsAndFromDecisionsToTasks() {
        long visit = visit();
        RecordRef meeting = new RecordRef(Meetings.TYPE, meeting());
        Records.open(meeting);
        Ui.click("step.prepareMeeting");
        Ui.waitFor("the agenda", () -> !load(meeting).getTopics().isEmpty());
        Ui.settle();

        NatTable agenda = Ui.get("lines.topics", NatTable.class);
        int row = row(load(meeting), visit);
        agenda.setFocus();
        Cells.select(agenda, 3, row + 1);
        Ui.key(agenda, SWT.CR);
        assertThat(Records.follows(meeting, Activities.TYPE).id())
                .as("the line opens")
                .isEqualTo(visit);
        Ui.settle();

        Records.open(meeting);
        Ui.answerNext(() -> {});
        Ui.click("step.closeMeeting");
        Ui.waitFor("that it is closed", () -> load(meeting).getState() == MeetingState.HELD);
        Ui.settle();
        assertThat(Ui.find("step.closeMeeting"))
                .as("a held meeting is not closed")
                .isEmpty();
        assertThat(Ui.find("step.prepareMeeting")).as("nor prepared").isEmpty();
        assertThat(Ui.find("step.save")).as("nor changed").isEmpty();
        assertThat(Records.row("tasks", "Offer the new pump"))
                .as("what was decided")
                .isPresent();
    }

    @Test
    void aMeetingThatIsRightAsItBeginsIsStored() {
        Ui.workplace().openNew(Meetings.TYPE);
        Records.editor();
        Ui.click("step.save");
        Ui.waitFor("the meeting", () -> Ui.workplace().recordInFront().isPresent());
        assertThat(Ui.workplace().recordInFront().orElseThrow().type()).isEqualTo(Meetings.TYPE);
        Ui.settle();
    }

    private static int row(Meeting meeting, long activity) {
        List<Long> ids = meeting.getTopics().stream()
                .map(topic -> topic.about().map(RecordRef::id).orElse(0L))
                .toList();
        return ids.indexOf(activity);
    }

    private long visit() {
        Activity visit = service(Activities.class).blank(actor);
        visit.setSubject("Visited the harbour");
        visit.setDay(LocalDate.now());
        visit.setDone(true);
        return service(Activities.class).create(actor, visit).id();
    }

    private long meeting() {
        Meeting draft = service(Meetings.class).blank(actor);
        draft.setDay(LocalDate.now());
        if (!draft.has(actor.userId())) {
            draft.getParticipants().add(new Participant(actor.userId()));
        }
        Decision decision = new Decision();
        decision.setText("Offer the new pump");
        decision.setUserId(actor.userId());
        draft.getDecisions().add(decision);
        Stored<Meeting> stored = service(Meetings.class).create(actor, draft);
        return stored.id();
    }

    private Meeting load(RecordRef meeting) {
        return service(Meetings.class).load(actor, meeting.id()).draft();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
