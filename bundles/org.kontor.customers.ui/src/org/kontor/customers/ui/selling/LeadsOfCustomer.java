package org.kontor.customers.ui.selling;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The leads that became a customer. */
@Component(service = RecordTab.class)
public final class LeadsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public LeadsOfCustomer(@Reference ListQueries queries) {
        super(queries, "leads", List.of("number", "company", "contact", "source", "product", "state", "owner"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 6;
    }
}
