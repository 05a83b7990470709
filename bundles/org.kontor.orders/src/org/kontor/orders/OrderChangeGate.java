package org.kontor.orders;

import java.util.List;
import org.kontor.kernel.problem.Problem;
import org.kontor.persistence.UnitOfWork;

/** A module that is touched when an accepted order is changed (ORD-17); register it as a service. */
public interface OrderChangeGate {

    /**
     * Says beforehand what storing the draft would do.
     *
     * @param stored the order as it is
     * @param draft what it shall become; its lines may be copies without ids
     * @return warnings for whoever is about to change it
     */
    List<Problem> effects(UnitOfWork uow, SalesOrder stored, SalesOrder draft);

    /** Follows the change, in the same action; an exception refuses it. */
    void changed(UnitOfWork uow, SalesOrder order);
}
