package org.kontor.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;

/** What waits for a user: the department's queue, notices, reminders. Read by the home page. */
public interface Inbox {

    /**
     * A notice.
     *
     * @param id its id
     * @param text what happened, in the language the program runs in
     * @param record what opens
     * @param at when it was sent
     * @param read whether the user has seen it
     */
    record Notice(long id, String text, Optional<RecordRef> record, Instant at, boolean read) {}

    /**
     * A reminder.
     *
     * @param text what is due
     * @param record what opens
     * @param due when
     */
    record Reminder(String text, RecordRef record, LocalDate due) {}

    /** Documents that wait for the modules this user works with, the longest waiting first. */
    List<QueueItem> queue(Actor actor, int limit);

    /** The user's notices, newest first. */
    List<Notice> notices(Actor actor, int limit);

    /** How many notices the user has not seen. */
    int unread(Actor actor);

    /** Notes that the user has seen a notice. */
    void markRead(Actor actor, long noticeId);

    /** Notes that the user has seen all notices there are. */
    void markAllRead(Actor actor);

    /** What is due, soonest first, from the reminder sources of the installed modules. */
    List<Reminder> reminders(Actor actor, int limit);
}
