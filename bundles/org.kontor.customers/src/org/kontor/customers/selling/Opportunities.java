package org.kontor.customers.selling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** The opportunities of the company (LED-03). Members of a deal's team see and edit it as its owner does (LED-16). */
public interface Opportunities extends RecordService<Opportunity> {

    /** The record type. */
    String TYPE = "opportunity";

    /** Enters an opportunity as part of a larger action; it belongs to whom the draft names. */
    Opportunity enter(UnitOfWork uow, Opportunity draft);

    /**
     * Moves it to a stage of its process (LED-04).
     *
     * @param reason what is said about it
     * @throws org.kontor.kernel.problem.ProblemException when it is closed, the stage belongs to another process, or what
     *     a stage up to there needs is missing
     */
    Stored<Opportunity> moveTo(Actor actor, long id, int version, long stageId, Optional<String> reason);

    /** Closes it as lost (LED-11). */
    Stored<Opportunity> lose(Actor actor, long id, int version, String reason, Optional<String> analysis);

    /**
     * Says when a deal really came into its stages, for one that went its way before it was entered here: from another program,
     * or of the sample company (LED-24). It was never reopened.
     *
     * @param entered the moments in which it came into the stages of its passages, in their order
     * @param closed when it was won or lost; empty as long as it is open
     * @throws IllegalArgumentException when the moments do not fit its passages, or lie in the future
     */
    void dateBack(UnitOfWork uow, long id, List<Instant> entered, Optional<Instant> closed);

    /** Gives it to a colleague, who is told (LED-17); needs {@code selling.direct}. */
    Stored<Opportunity> reassign(Actor actor, long id, int version, long newOwnerId);

    /** Urges its owner with a notice (LED-17); needs {@code selling.direct}. */
    void urge(Actor actor, long id, String note);
}
