package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The expenses that a budget was used for (FIN-18). */
@Component(service = RecordTab.class)
public final class ExpensesOfBudget extends ListTab {

    /** Over the lists. */
    @Activate
    public ExpensesOfBudget(@Reference ListQueries queries) {
        super(
                queries,
                "contractExpenses",
                List.of("number", "spentOn", "class", "state", "homeAmount", "owner", "department", "note"));
    }

    @Override
    public String recordType() {
        return "budget";
    }

    @Override
    public int order() {
        return 10;
    }
}
