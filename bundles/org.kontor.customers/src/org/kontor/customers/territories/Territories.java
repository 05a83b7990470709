package org.kontor.customers.territories;

import java.util.Collection;
import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.progress.Progress;
import org.kontor.persistence.record.RecordService;

/**
 * The parts of the market, who works in them, and what moves when they are cut anew (LED-15, R-44). Who works in a territory
 * reads its customers and leads, whoever owns them (SEC-04).
 */
public interface Territories extends RecordService<Territory> {

    /** The record type. */
    String TYPE = "territory";

    /** What becomes of owners when territories are cut anew. */
    enum Owners {
        /** Everybody keeps what he has. */
        STAY,
        /** What belongs to nobody of its territory goes to who is responsible for it. */
        CHANGE
    }

    /**
     * What would move so that everything lies in the territory that its keys say, and belongs to who works there if owners
     * change. What a person placed by hand stays. Note the territories with {@link #place}, then hand over with {@link
     * org.kontor.customers.handover.Handovers#handOver}.
     *
     * @param territoryIds only what lies in one of these, or is noted there and lies elsewhere
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not hand over
     */
    Recut recut(Actor actor, Collection<Long> territoryIds, Owners owners);

    /**
     * Notes with customers and leads where they lie. Works in steps, each in its own transaction, so that nobody waits long
     * for a customer; what a person has placed by hand meanwhile stays.
     *
     * @return how many were noted; less than all when it was cancelled
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not hand over
     */
    int place(Actor actor, List<Recut.Shift> shifts, Progress progress);
}
