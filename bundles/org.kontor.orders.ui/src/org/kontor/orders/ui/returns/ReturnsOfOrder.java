package org.kontor.orders.ui.returns;

import java.util.List;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What came back of an order, in the order's editor. */
@Component(service = RecordTab.class)
public final class ReturnsOfOrder extends ListTab {

    /** Over the lists. */
    @Activate
    public ReturnsOfOrder(@Reference ListQueries queries) {
        super(
                queries,
                "returns",
                List.of("number", "announcedOn", "receivedOn", "state", "netTotal", "currency", "creditNumbers"));
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public int order() {
        return 35;
    }
}
