package org.kontor.orders.ui.reviews;

import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.process.reviews.Verdict;
import org.kontor.workbench.contribution.ReviewAnswer;
import org.kontor.workbench.contribution.Workplace;

/** Answers for a department to orders that wait for review (ORD-12). */
abstract class Answer extends ReviewAnswer {

    private final OrderReviews reviews;

    Answer(String id, OrderReviews reviews, Verdict verdict) {
        super(id, OrderReviews.TOPIC, verdict, SalesOrderState.REVIEW.name());
        this.reviews = reviews;
    }

    /** Who has answered for his departments, or whose step has not come, is asked nothing. */
    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order
                && !OrderReviews.asked(order, actor).isEmpty();
    }

    @Override
    protected void answer(Workplace workplace, long id, Verdict given, String opinion) {
        reviews.answer(workplace.actor(), id, given, opinion);
    }
}
