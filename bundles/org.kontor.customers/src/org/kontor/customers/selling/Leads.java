package org.kontor.customers.selling;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** Leads from capture to customer (P-05): rules score, classify and assign what is captured (LED-01). */
public interface Leads extends RecordService<Lead> {

    /** The record type. */
    String TYPE = "lead";

    /**
     * Makes a customer and an opportunity of a lead, without anything typed twice (LED-02). A company that is a customer
     * already is taken as it is.
     *
     * @param title what the opportunity is about
     * @param existing the customer it is, where the user knows better than the name
     * @throws org.kontor.kernel.problem.ProblemException when the company is a colleague's, who is named (LED-23, P-20)
     */
    Stored<Lead> qualify(Actor actor, long id, int version, String title, Optional<Long> existing);

    /** Drops it with a reason. */
    Stored<Lead> drop(Actor actor, long id, int version, String reason);

    /** Gives it to a colleague, who is told (LED-02). */
    Stored<Lead> assign(Actor actor, long id, int version, long newOwnerId);

    /** What became of the leads that were captured in a period, as far as the actor sees them (LED-22). */
    Conversion conversion(Actor actor, Period period);
}
