package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was spent for a customer (FIN-16). */
@Component(service = RecordTab.class)
public final class ExpensesOfCustomer extends ListTab {

    /** Over the lists. */
    @Activate
    public ExpensesOfCustomer(@Reference ListQueries queries) {
        super(
                queries,
                "contractExpenses",
                List.of("number", "spentOn", "class", "state", "amount", "currency", "note", "owner"));
    }

    @Override
    public String recordType() {
        return "customer";
    }

    @Override
    public int order() {
        return 75;
    }
}
