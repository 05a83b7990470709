package org.kontor.performance.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/**
 * The regular sales meetings of departments (ACT-16): how things stand can be read before, so that the meeting need not collect
 * it.
 */
public interface Meetings extends RecordService<Meeting> {

    /** The record type. */
    String TYPE = "meeting";

    /**
     * Fills the agenda with what happened since the meeting before, as the actor sees it now: for each participant deals that
     * moved and deals that stand still, what was done, what is planned and what is late, and how targets stand.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the meeting was held
     */
    Stored<Meeting> prepare(Actor actor, long id, int version);

    /**
     * Ends a meeting: it stays as it is, and decisions become tasks of those who are named, where a module keeps tasks.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it was held already or lies ahead
     */
    Stored<Meeting> close(Actor actor, long id, int version);

    /** The next regular day on which the actor's department has no meeting entered yet, from a day on for a week. */
    Optional<LocalDate> next(Actor actor, LocalDate from);

    /** How many days before a meeting of the actor's department its agenda fills itself. */
    int leadDays(Actor actor);
}
