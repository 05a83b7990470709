package org.kontor.customers.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** What people have done with customers and what they plan (ACT-01 to ACT-07). */
public interface Activities extends RecordService<Activity> {

    /** The record type. */
    String TYPE = "activity";

    /** The longest activity, in days. */
    int LONGEST_DAYS = 60;

    /** Somebody whose calendar can be seen. */
    record Colleague(long id, String name) {}

    /**
     * Notes what has happened and plans what comes next, both or neither (ACT-01, ACT-02).
     *
     * @param happened is stored as done
     * @param next the next step, which concerns the same customer
     * @return what has happened
     */
    Stored<Activity> log(Actor actor, Activity happened, Optional<Activity> next);

    /**
     * What stands in the calendars of some people on some days, memos left out. Colleagues' activities that the actor may
     * not see are there as taken time.
     *
     * @param last the last day, included
     */
    List<CalendarEntry> calendar(Actor actor, Collection<Long> userIds, LocalDate first, LocalDate last);

    /** Whose calendars the actor may look into: herself, then her department by name (ACT-05). */
    List<Colleague> team(Actor actor);

    /** Moves an activity to another time. */
    Stored<Activity> move(Actor actor, long id, int version, Slot slot);

    /** Says that an activity has been done and, where there is something to say, what came of it. */
    Stored<Activity> finish(Actor actor, long id, int version, Optional<String> result);

    /** Puts the reminder of an activity off to another day (ACT-12). */
    Stored<Activity> remindOn(Actor actor, long id, int version, LocalDate day);
}
