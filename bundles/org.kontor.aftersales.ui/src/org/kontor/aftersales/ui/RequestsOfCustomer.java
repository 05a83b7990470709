package org.kontor.aftersales.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The service requests of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class RequestsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public RequestsOfCustomer(@Reference ListQueries queries) {
        super(queries, "serviceRequests", List.of("number", "subject", "lot", "state", "answerBy", "owner"));
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
