package org.kontor.orders.ui;

import java.util.List;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The orders of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class OrdersOfCustomer extends ListTab {

    private final Customers customers;

    /** Over the lists. */
    @Activate
    public OrdersOfCustomer(@Reference ListQueries queries, @Reference Customers customers) {
        super(queries, "orders", List.of("number", "orderDate", "requiredDate", "state", "netTotal", "currency"));
        this.customers = customers;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected List<ListFilter> filters(Actor actor, RecordRef record) {
        String number = customers.load(actor, record.id()).draft().getNumber();
        return List.of(new ListFilter("customerNumber", ListFilter.Operator.EQUALS, number));
    }
}
