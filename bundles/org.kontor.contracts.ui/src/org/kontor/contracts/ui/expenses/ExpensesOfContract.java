package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was spent on a contract (FIN-15). */
@Component(service = RecordTab.class)
public final class ExpensesOfContract extends ListTab {

    /** Over the lists. */
    @Activate
    public ExpensesOfContract(@Reference ListQueries queries) {
        super(
                queries,
                "contractExpenses",
                List.of("number", "spentOn", "class", "state", "amount", "currency", "note", "owner"));
    }

    @Override
    public String recordType() {
        return "contract";
    }

    @Override
    public int order() {
        return 30;
    }
}
