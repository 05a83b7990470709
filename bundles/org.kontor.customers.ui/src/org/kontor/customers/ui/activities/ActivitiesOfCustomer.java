package org.kontor.customers.ui.activities;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was done with a customer and what is planned, newest first, in the customer's editor (CUS-37). */
@Component(service = RecordTab.class)
public final class ActivitiesOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public ActivitiesOfCustomer(@Reference ListQueries queries) {
        super(queries, "activities", List.of("day", "from", "kind", "subject", "contact", "done", "owner", "result"));
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
