package org.kontor.contracts.reviews;

import org.kontor.contracts.Contract;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;

/** Answers to contracts that wait for review (CON-18). */
public interface Reviews {

    /**
     * Answers for every department that the actor answers for and that has not answered yet.
     *
     * @param opinion may be empty where the department agrees
     * @throws org.kontor.kernel.problem.ProblemException when the contract does not wait for an answer of the actor, or an
     *     objection gives no reason
     */
    Stored<Contract> answer(Actor actor, long contractId, Verdict verdict, String opinion);
}
