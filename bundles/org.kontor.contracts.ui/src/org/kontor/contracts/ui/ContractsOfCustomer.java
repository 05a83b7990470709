package org.kontor.contracts.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts of a customer in the customer's editor. */
@Component(service = RecordTab.class)
public final class ContractsOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public ContractsOfCustomer(@Reference ListQueries queries) {
        super(queries, "contracts", List.of("number", "title", "state", "signedOn", "endsOn", "amount", "currency"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 20;
    }
}
