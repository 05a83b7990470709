package org.kontor.customers.territories;

import java.util.Collection;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;

/** The parts of the market, who works in them, and what changes hands when they are cut anew (LED-15, R-44). */
public interface Territories extends RecordService<Territory> {

    /** The record type. */
    String TYPE = "territory";

    /**
     * What would change hands so that everything in these territories belongs to who works there. Hand it over with
     * {@link org.kontor.customers.handover.Handovers#handOver}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not hand over
     */
    Recut recut(Actor actor, Collection<Long> territoryIds);
}
