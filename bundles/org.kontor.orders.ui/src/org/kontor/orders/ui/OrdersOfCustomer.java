package org.kontor.orders.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The orders of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class OrdersOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public OrdersOfCustomer(@Reference ListQueries queries) {
        super(queries, "orders", List.of("number", "orderDate", "requiredDate", "state", "netTotal", "currency"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 10;
    }
}
