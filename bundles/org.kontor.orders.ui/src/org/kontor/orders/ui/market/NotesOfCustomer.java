package org.kontor.orders.ui.market;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was learned of the market at a customer, in the editor of the customer (WRK-05). */
@Component(service = RecordTab.class)
public final class NotesOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public NotesOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "marketNotes",
                List.of("day", "kind", "competitor", "theirProduct", "price", "currency", "text", "owner"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 42;
    }
}
