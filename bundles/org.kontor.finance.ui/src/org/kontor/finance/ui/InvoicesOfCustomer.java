package org.kontor.finance.ui;

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

/** The invoices of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class InvoicesOfCustomer extends ListTab {

    private final Customers customers;

    /** Over the lists. */
    @Activate
    public InvoicesOfCustomer(@Reference ListQueries queries, @Reference Customers customers) {
        super(
                queries,
                "invoices",
                List.of("number", "orderNumber", "invoiceDate", "dueDate", "total", "open", "currency"));
        this.customers = customers;
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    protected List<ListFilter> filters(Actor actor, RecordRef record) {
        String name = customers.load(actor, record.id()).draft().getName();
        return List.of(new ListFilter("customerName", ListFilter.Operator.EQUALS, name));
    }
}
