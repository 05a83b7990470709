package org.kontor.contracts.ui.history;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a customer bought before, in the editor of the customer; looked at when he buys again (CON-24). */
@Component(service = RecordTab.class)
public final class HistoryOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public HistoryOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "pastSales",
                List.of("soldOn", "contractNumber", "goods", "quantity", "price", "amount", "currency", "soldBy"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 27;
    }
}
