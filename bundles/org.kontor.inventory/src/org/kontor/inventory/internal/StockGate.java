package org.kontor.inventory.internal;

import java.util.List;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderGate;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Gives promised stock back when an order is cancelled. */
@Component
public final class StockGate implements OrderGate {

    @Override
    public List<Problem> examine(UnitOfWork uow, SalesOrder order, String transition) {
        if (transition.equals("cancel")) {
            StockService.release(uow, order.getId());
        }
        return List.of();
    }
}
