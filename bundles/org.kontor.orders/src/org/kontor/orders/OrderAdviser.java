package org.kontor.orders;

import java.util.List;
import org.kontor.kernel.problem.Problem;
import org.kontor.persistence.UnitOfWork;

/** A module that has something to say to who is writing an order, for example that its contract leaves less; a service. */
public interface OrderAdviser {

    /**
     * Looks at an order while it is written; nothing that it says keeps the order from being stored.
     *
     * @param stored the order as it is
     * @param draft what it shall become, free of errors; its lines may be copies without ids
     * @return warnings
     */
    List<Problem> advise(UnitOfWork uow, SalesOrder stored, SalesOrder draft);
}
