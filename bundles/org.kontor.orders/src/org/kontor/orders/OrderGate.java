package org.kontor.orders;

import java.util.List;
import org.kontor.kernel.problem.Problem;
import org.kontor.persistence.UnitOfWork;

/**
 * Says whether an order may go on; any module or third-party bundle registers one as a service. An error stops the
 * step.
 */
public interface OrderGate {

    /**
     * Examines an order before it takes a step.
     *
     * @param transition the step's name, for example {@code submit}, {@code approve} or {@code cancel}
     * @return what speaks against it; nothing when it may go on
     */
    List<Problem> examine(UnitOfWork uow, SalesOrder order, String transition);

    /** Takes part when an order has been accepted, in the same action: goods are promised and reserved for it. */
    default void accepted(UnitOfWork uow, SalesOrder order) {}
}
