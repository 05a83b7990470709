package org.kontor.performance.internal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.performance.meetings.Meeting;
import org.kontor.performance.meetings.Meetings;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Inbox;
import org.kontor.process.ReminderSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds leaders of the next regular meeting to prepare, and all of meetings that are near (ACT-16). */
@Component
public final class MeetingReminders implements ReminderSource {

    private static final String NEAR =
            "SELECT DISTINCT m FROM Meeting m JOIN m.participants p WHERE p.userId = ?1 AND m.day >= ?2 AND m.day <= ?3";

    private final UnitsOfWork units;
    private final Meetings meetings;

    /** Over the meetings. */
    @Activate
    public MeetingReminders(@Reference UnitsOfWork units, @Reference Meetings meetings) {
        this.units = units;
        this.meetings = meetings;
    }

    @Override
    public List<Inbox.Reminder> reminders(Actor actor, LocalDate today) {
        if (!actor.may(MeetingsPermissions.VIEW)) {
            return List.of();
        }
        LocalDate last = today.plusDays(meetings.leadDays(actor));
        Stream<Inbox.Reminder> toPrepare = actor.may(MeetingsPermissions.EDIT)
                ? meetings.next(actor, today).filter(day -> !day.isAfter(last)).stream()
                        .map(day -> new Inbox.Reminder(
                                MeetingText.of("reminder.prepare", day.toString())
                                        .toString(),
                                RecordRef.fresh(Meetings.TYPE),
                                day))
                : Stream.empty();
        List<Inbox.Reminder> near = units.read(
                actor,
                MeetingsPermissions.VIEW,
                uow -> uow.query(Meeting.class, NEAR, actor.userId(), today, last).stream()
                        .map(meeting -> new Inbox.Reminder(
                                MeetingText.of("reminder.near", meeting.getSubject())
                                        .toString(),
                                new RecordRef(Meetings.TYPE, meeting.getId()),
                                meeting.getDay()))
                        .toList());
        return Stream.concat(toPrepare, near.stream()).toList();
    }
}
