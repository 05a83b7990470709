package org.kontor.orders.returns;

import java.util.List;
import org.kontor.persistence.UnitOfWork;

/** Knows by which batch and serial numbers goods left; the module that ships registers it as a service. */
public interface DeliveredLots {

    /** What left for an order, in the order of the deliveries. */
    List<DeliveredLot> of(UnitOfWork uow, long orderId);
}
