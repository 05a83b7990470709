package org.kontor.orders.market;

import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** What people learn of the market: competing products, prices, promotions, reports of tours (WRK-05). */
public interface MarketRegister extends RecordService<MarketNote> {

    /** The record type. */
    String TYPE = "marketNote";

    /** The area of its permissions. */
    String AREA = "marketNotes";

    /**
     * Says what a note is worth, and tells its author (KPI-08). From then on the note stays as it is; it can be rated again.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor wrote it himself or may not rate it
     */
    Stored<MarketNote> rate(Actor actor, long id, int version, Usefulness usefulness);
}
