package org.kontor.orders.internal;

import java.util.Optional;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.orders.SalesOrder;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Orders that are not paid or given up. */
@Component(service = HandoverSource.class)
public final class OrdersHandover extends OwnedHandover<SalesOrder> {

    /** A source that tells the workflow. */
    @Activate
    public OrdersHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "salesOrder",
                "orders",
                OrdersText.of("handover.orders"),
                60,
                SalesOrder.class,
                "e.state <> org.kontor.orders.SalesOrderState.CLOSED"
                        + " AND e.state <> org.kontor.orders.SalesOrderState.CANCELLED");
    }

    @Override
    protected String titleOf(SalesOrder order) {
        return OrderDocument.title(order).toString();
    }

    @Override
    protected Optional<Long> customerOf(SalesOrder order) {
        return Optional.ofNullable(order.getCustomerId());
    }
}
