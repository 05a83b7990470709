package org.kontor.contracts.reviews;

import java.util.List;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.record.Stored;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewTopic;
import org.kontor.process.reviews.Verdict;

/** Answers to contracts that wait for review (CON-18). */
public interface Reviews {

    /** How contracts are reviewed. */
    ReviewTopic TOPIC = new ReviewTopic(Contracts.TYPE, "contractReviews", false);

    /**
     * Answers for every department that the actor answers for and that has not answered yet.
     *
     * @param opinion may be empty where the department agrees
     * @throws org.kontor.kernel.problem.ProblemException when the contract does not wait for an answer of the actor, or an
     *     objection gives no reason
     */
    Stored<Contract> answer(Actor actor, long contractId, Verdict verdict, String opinion);

    /** What a contract asks of a user: for the departments he answers for, what is not answered yet. */
    static List<Review> asked(Contract contract, Actor actor) {
        return contract.getState() == ContractState.REVIEW ? TOPIC.asked(contract, actor) : List.of();
    }
}
