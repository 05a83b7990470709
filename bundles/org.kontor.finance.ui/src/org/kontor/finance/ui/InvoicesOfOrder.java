package org.kontor.finance.ui;

import java.util.List;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The invoices of an order in the order's editor. */
@Component(service = RecordTab.class)
public final class InvoicesOfOrder extends ListTab {

    /** Over the lists. */
    @Activate
    public InvoicesOfOrder(@Reference ListQueries queries) {
        super(queries, "invoices", List.of("number", "invoiceDate", "dueDate", "total", "open", "currency"));
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public int order() {
        return 40;
    }
}
