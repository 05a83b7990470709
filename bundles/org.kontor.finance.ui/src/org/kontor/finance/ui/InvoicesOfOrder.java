package org.kontor.finance.ui;

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

/** The invoices of an order in the order's editor. */
@Component(service = RecordTab.class)
public final class InvoicesOfOrder extends ListTab {

    private final Orders orders;

    /** Over the lists. */
    @Activate
    public InvoicesOfOrder(@Reference ListQueries queries, @Reference Orders orders) {
        super(queries, "invoices", List.of("number", "invoiceDate", "dueDate", "total", "open", "currency"));
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    protected List<ListFilter> filters(Actor actor, RecordRef record) {
        return Optional.ofNullable(orders.load(actor, record.id()).draft().getNumber())
                .map(number -> new ListFilter("orderNumber", ListFilter.Operator.EQUALS, number))
                .stream()
                .toList();
    }
}
