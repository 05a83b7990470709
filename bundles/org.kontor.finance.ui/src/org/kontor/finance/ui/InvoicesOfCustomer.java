package org.kontor.finance.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The invoices of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class InvoicesOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public InvoicesOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "invoices",
                List.of("number", "orderNumber", "invoiceDate", "dueDate", "total", "open", "currency"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 30;
    }
}
