package org.kontor.process;

import java.time.LocalDate;
import java.util.List;
import org.kontor.kernel.actor.Actor;

/** A module's reminders, computed when asked, so that none is ever stale; register it as a service (ACT-12, R-32). */
public interface ReminderSource {

    /** What the user should be reminded of on that day, within the user's data scope. */
    List<Inbox.Reminder> reminders(Actor actor, LocalDate today);
}
