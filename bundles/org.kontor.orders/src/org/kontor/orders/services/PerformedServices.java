package org.kontor.orders.services;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.actor.Actor;

/**
 * Notes that work of an order was performed, so that finance can invoice it: what a delivery is for goods, without a warehouse
 * (ORD-22).
 */
public interface PerformedServices {

    /** What of an order is still to be performed; needs {@code orders.perform}. */
    List<OpenService> open(Actor actor, long orderId);

    /**
     * Notes work that was performed and moves the order on; needs {@code orders.perform}.
     *
     * @param day when it was performed
     * @param quantities how much of each line, by line id
     * @return the number of the service note, which stands on the invoice
     * @throws org.kontor.kernel.problem.ProblemException when the order does not wait for it, more is noted than is open, or the
     *     day lies in the future or before the order
     */
    String perform(Actor actor, long orderId, LocalDate day, Map<Long, BigDecimal> quantities);
}
