package org.kontor.inventory.ui;

import java.util.List;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The delivery notes of an order in the order's editor. */
@Component(service = RecordTab.class)
public final class DeliveriesOfOrder extends ListTab {

    /** Over the lists. */
    @Activate
    public DeliveriesOfOrder(@Reference ListQueries queries) {
        super(queries, "deliveries", List.of("number", "deliveredOn", "warehouse", "shipCity"));
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public int order() {
        return 30;
    }
}
