package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The delivery notes of an order in the order's editor. */
@Component(service = RecordTab.class)
public final class DeliveriesOfOrder extends ListTab {

    private final Orders orders;

    /** Over the lists. */
    @Activate
    public DeliveriesOfOrder(@Reference ListQueries queries, @Reference Orders orders) {
        super(queries, "deliveries", List.of("number", "deliveredOn", "warehouse", "shipCity"));
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    protected List<ListFilter> filters(Actor actor, RecordRef record) {
        return Optional.ofNullable(orders.load(actor, record.id()).draft().getNumber())
                .map(number -> new ListFilter("order", ListFilter.Operator.EQUALS, number))
                .stream()
                .toList();
    }
}
