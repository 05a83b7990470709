package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.contracts.projects.Projects;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a project delivers by the orders of its contracts, in its editor: goods, work and composed products (ORD-27). */
@Component(service = RecordTab.class)
public final class DeliverablesOfProject extends ListTab {

    /** Over the lists. */
    @Activate
    public DeliverablesOfProject(@Reference ListQueries queries) {
        super(
                queries,
                "deliverables",
                List.of(
                        "orderNumber",
                        "kind",
                        "productNumber",
                        "productName",
                        "ordered",
                        "delivered",
                        "invoiced",
                        "unit",
                        "amount",
                        "currency"));
    }

    @Override
    public String recordType() {
        return Projects.TYPE;
    }

    @Override
    public int order() {
        return 22;
    }
}
