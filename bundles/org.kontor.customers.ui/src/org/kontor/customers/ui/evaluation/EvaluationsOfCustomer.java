package org.kontor.customers.ui.evaluation;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the months with a customer were judged, in the customer's editor (CUS-25). */
@Component(service = RecordTab.class)
public final class EvaluationsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public EvaluationsOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "monthEvaluations",
                List.of("ofMonth", "rating", "contacts", "ordered", "received", "overdue", "evaluation"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 40;
    }
}
