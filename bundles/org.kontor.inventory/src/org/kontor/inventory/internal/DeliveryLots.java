package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.util.List;
import org.kontor.orders.returns.DeliveredLot;
import org.kontor.orders.returns.DeliveredLots;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Tells those who announce returns by which batch and serial numbers goods left. */
@Component
public final class DeliveryLots implements DeliveredLots {

    @Override
    public List<DeliveredLot> of(UnitOfWork uow, long orderId) {
        return uow
                .queryStored(
                        Object[].class,
                        "SELECT l.orderLineId, l.delivery.number, l.lot, l.quantity FROM DeliveryLine l"
                                + " WHERE l.delivery.orderId = ?1 ORDER BY l.id",
                        orderId)
                .stream()
                .map(row -> new DeliveredLot((Long) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3]))
                .toList();
    }
}
