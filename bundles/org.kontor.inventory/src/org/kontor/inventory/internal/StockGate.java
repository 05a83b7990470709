package org.kontor.inventory.internal;

import java.util.List;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderGate;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Promises and reserves goods for an order that was accepted, and gives them back when it is cancelled (ORD-14). */
@Component
public final class StockGate implements OrderGate {

    @Override
    public List<Problem> examine(UnitOfWork uow, SalesOrder order, String transition) {
        if (transition.equals("cancel")) {
            StockService.release(uow, order.getId());
        }
        return List.of();
    }

    @Override
    public void accepted(UnitOfWork uow, SalesOrder order) {
        Acceptance.of(uow, order);
    }
}
