package org.kontor.orders.ui.quotations;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The quotations of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class QuotationsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public QuotationsOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "quotations",
                List.of("number", "revision", "title", "quotedOn", "validUntil", "state", "netTotal", "currency"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 9;
    }
}
