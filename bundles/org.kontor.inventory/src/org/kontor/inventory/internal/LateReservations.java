package org.kontor.inventory.internal;

import org.kontor.orders.Orders;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.late.LateEffect;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives promised stock back of which an order needs less since it was changed at a desktop without inventory (ORD-17). */
@Component
public final class LateReservations implements LateEffect {

    private final Orders orders;
    private final ReservationChanges reservations = new ReservationChanges();

    /** Over the orders. */
    @Activate
    public LateReservations(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String module() {
        return "inventory";
    }

    @Override
    public String kind() {
        return Orders.CHANGED;
    }

    @Override
    public void apply(UnitOfWork uow, long orderId) {
        reservations.changed(uow, orders.get(uow, orderId));
    }
}
