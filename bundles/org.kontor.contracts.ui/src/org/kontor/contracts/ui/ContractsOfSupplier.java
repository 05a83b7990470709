package org.kontor.contracts.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contracts by which we buy of a supplier, in the supplier's editor (CON-09). */
@Component(service = RecordTab.class)
public final class ContractsOfSupplier extends ListTab {

    /** Over the lists. */
    @Activate
    public ContractsOfSupplier(@Reference ListQueries queries) {
        super(
                queries,
                "contracts",
                List.of("number", "title", "kind", "state", "signedOn", "endsOn", "amount", "currency"));
    }

    @Override
    public String recordType() {
        return "supplier";
    }

    @Override
    public int order() {
        return 20;
    }
}
