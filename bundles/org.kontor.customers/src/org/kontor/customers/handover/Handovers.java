package org.kontor.customers.handover;

import java.util.Collection;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;

/**
 * Hands over what somebody has to colleagues, with a note (CUS-18, SEC-07, P-22): customers and everything alive that
 * belongs to them, from all installed modules. Needs the permission {@code customers.handover}.
 */
public interface Handovers {

    /** The record type. */
    String TYPE = "handover";

    /** Who can receive customers. */
    record Colleague(long id, String name) {}

    /** A record type that is handed over, in the order in which users see them. */
    record Kind(String recordType, Text label) {}

    /** Everything alive that a person has, as far as the actor sees it. */
    Estate of(Actor actor, long userId);

    /** The customers and everything alive that their owners have with them, as far as the actor sees it. */
    Estate ofCustomers(Actor actor, Collection<Long> customerIds);

    /**
     * All customers of a segment and everything alive that their owners have with them, as far as the actor sees it.
     *
     * @param segmentId a segment of the list of customers that is offered to the actor
     * @throws org.kontor.kernel.problem.ProblemException when its conditions cannot be evaluated
     */
    Estate ofSegment(Actor actor, long segmentId);

    /** The kinds of records that installed modules hand over. */
    List<Kind> kinds();

    /** Active users who work with customers, by name. */
    List<Colleague> colleagues(Actor actor);

    /** {@link #handOver(Actor, List, String, Progress)} to its end, whatever it takes. */
    default List<RecordRef> handOver(Actor actor, List<Move> moves, String note) {
        return handOver(actor, moves, note, Progress.NONE);
    }

    /**
     * Gives each record to its receiver, tells both and the managers, and keeps what was done: one handover for each two
     * people. Some hundred records are stored together or not at all. More go in steps, each of some customers with all that
     * belongs to them: what was handed over until it was cancelled or refused stays, is kept and told of.
     *
     * @param note says why, and what the receiver should know; at most 1000 characters
     * @return the handovers
     * @throws org.kontor.kernel.problem.ProblemException when a receiver is not active, or is the one who hands over; when
     *     a record has changed hands since it was listed
     */
    List<RecordRef> handOver(Actor actor, List<Move> moves, String note, Progress progress);
}
