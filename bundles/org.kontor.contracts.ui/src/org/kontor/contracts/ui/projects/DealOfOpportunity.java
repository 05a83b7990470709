package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a won deal came to, in the editor of the opportunity: order lines, contract, delivery and payment (CON-23). */
@Component(service = RecordTab.class)
public final class DealOfOpportunity extends ListTab {

    /** Over the lists. */
    @Activate
    public DealOfOpportunity(@Reference ListQueries queries) {
        super(
                queries,
                "dealLines",
                List.of(
                        "orderNumber",
                        "state",
                        "contract",
                        "productName",
                        "ordered",
                        "delivered",
                        "invoiced",
                        "amount",
                        "orderTotal",
                        "paid",
                        "currency"));
    }

    @Override
    public String recordType() {
        return "opportunity";
    }

    @Override
    public int order() {
        return 30;
    }
}
