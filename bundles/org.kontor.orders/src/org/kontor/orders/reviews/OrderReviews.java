package org.kontor.orders.reviews;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.process.reviews.Review;
import org.kontor.process.reviews.ReviewTopic;
import org.kontor.process.reviews.Verdict;

/** Answers to orders that wait for the departments that rules name, after finance has agreed to the credit (ORD-12). */
public interface OrderReviews {

    /** How orders are reviewed. */
    ReviewTopic TOPIC = new ReviewTopic(Orders.TYPE, "orderReviews", true);

    /**
     * Answers for every department that the actor answers for and that is asked now. The order is accepted when that was the
     * last one, and goes back to sales when it objects.
     *
     * @param opinion may be empty where the department agrees
     * @throws org.kontor.kernel.problem.ProblemException when the order does not wait for an answer of the actor, or an
     *     objection gives no reason
     */
    void answer(Actor actor, long orderId, Verdict verdict, String opinion);

    /** What an order asks of a user: for the departments he answers for, what is not answered yet. */
    static List<Review> asked(SalesOrder order, Actor actor) {
        return order.getState() == SalesOrderState.REVIEW ? TOPIC.asked(order, actor) : List.of();
    }
}
