package org.kontor.inventory.internal;

import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.late.LateEffect;
import org.osgi.service.component.annotations.Component;

/** Gives promised stock back of an order that was cancelled at a desktop without inventory. */
@Component
public final class LateRelease implements LateEffect {

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public String kind() {
        return Orders.CANCELLED;
    }

    @Override
    public void apply(UnitOfWork uow, long orderId) {
        StockService.release(uow, orderId);
    }
}
