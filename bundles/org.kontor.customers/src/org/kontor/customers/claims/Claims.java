package org.kontor.customers.claims;

import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** Requests to follow a customer that a colleague follows already; the manager decides (P-20). */
public interface Claims extends RecordService<Claim> {

    /** The record type. */
    String TYPE = "claim";

    /**
     * Asks for a customer; who asks need not be able to see it.
     *
     * @param companyName the name as it was about to be entered
     * @throws org.kontor.kernel.problem.ProblemException when nobody follows such a company, or the actor does
     */
    Stored<Claim> request(Actor actor, String companyName, String reason);
}
