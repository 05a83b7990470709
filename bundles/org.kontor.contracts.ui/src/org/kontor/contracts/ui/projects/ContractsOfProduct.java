package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts that hold a product (CON-04). */
@Component(service = RecordTab.class)
public final class ContractsOfProduct extends ListTab {

    /** Over the lists. */
    @Activate
    public ContractsOfProduct(@Reference ListQueries queries) {
        super(
                queries,
                "contracts",
                List.of("number", "title", "kind", "state", "customerName", "signedOn", "amount", "currency"));
    }

    @Override
    public String recordType() {
        return "product";
    }

    @Override
    public int order() {
        return 40;
    }
}
