package org.kontor.orders.validity;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;

/** Confirms before an order is accepted that it is valid and can be delivered: everything in one place, with reasons (ORD-15). */
public interface OrderValidity {

    /** What is looked at. */
    enum Check {
        /** Whether everything ordered is still sold. */
        PRODUCTS,
        /** Whether what was configured can still be made so. */
        CONFIGURATION,
        /** Whether company prices are still those of the order. */
        PRICES,
        /** Whether the quotation that it follows from held on the day of the order. */
        QUOTATION,
        /** Whether it can be delivered, and in time. */
        DELIVERY
    }

    /** What came out. */
    enum Outcome {
        GOOD,
        /** Somebody should know; the order may go on. */
        DOUBTFUL,
        /** The order does not go on like this. */
        WRONG
    }

    /**
     * What one look at the order found.
     *
     * @param check what was looked at
     * @param line the line of the order, from 1; empty for the order as a whole
     * @param outcome what came out
     * @param reason why, in the user's words
     */
    record Finding(Check check, Optional<Integer> line, Outcome outcome, Text reason) {}

    /**
     * Everything that was found, in the order of the checks; what does not concern the order is left out. Needs {@code
     * orders.view}.
     */
    List<Finding> of(Actor actor, long orderId);

    /** The same as part of a larger action. */
    List<Finding> of(UnitOfWork uow, SalesOrder order);
}
