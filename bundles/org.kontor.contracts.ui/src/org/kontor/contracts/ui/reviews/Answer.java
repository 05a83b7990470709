package org.kontor.contracts.ui.reviews;

import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.reviews.Reviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.ReviewAnswer;
import org.kontor.workbench.contribution.Workplace;

/** Answers for a department to contracts that wait for review (CON-18). */
abstract class Answer extends ReviewAnswer {

    private final Reviews reviews;

    Answer(String id, Reviews reviews, Verdict verdict) {
        super(id, Reviews.TOPIC, verdict, ContractState.REVIEW.name());
        this.reviews = reviews;
    }

    /** Who has answered for his departments is asked nothing more. */
    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract
                && !Reviews.asked(contract, actor).isEmpty();
    }

    @Override
    protected void answer(Workplace workplace, long id, Verdict given, String opinion) {
        reviews.answer(workplace.actor(), id, given, opinion);
    }
}
