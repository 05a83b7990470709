package org.kontor.customers.ui.selling;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The opportunities of a customer. */
@Component(service = RecordTab.class)
public final class OpportunitiesOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public OpportunitiesOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "opportunities",
                List.of("number", "title", "stage", "probability", "amount", "currency", "closeOn", "state", "owner"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 5;
    }
}
