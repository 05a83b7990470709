package org.kontor.inventory.internal;

import java.util.Set;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.late.LateEffect;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Promises and reserves goods for an order that was accepted at a desktop without inventory (ORD-14). */
@Component
public final class LateAcceptance implements LateEffect {

    private static final Set<SalesOrderState> OPEN = Set.of(SalesOrderState.TO_DELIVER, SalesOrderState.PART_DELIVERED);

    private final Orders orders;

    /** Over the orders. */
    @Activate
    public LateAcceptance(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public String kind() {
        return Orders.ACCEPTED;
    }

    @Override
    public void apply(UnitOfWork uow, long orderId) {
        SalesOrder order = orders.lock(uow, orderId);
        if (OPEN.contains(order.getState())) {
            Acceptance.of(uow, order);
        }
    }
}
