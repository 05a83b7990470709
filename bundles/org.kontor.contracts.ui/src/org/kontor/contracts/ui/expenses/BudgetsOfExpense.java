package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The budgets that an expense takes from (FIN-18). */
@Component(service = RecordTab.class)
public final class BudgetsOfExpense extends ListTab {

    /** Over the lists. */
    @Activate
    public BudgetsOfExpense(@Reference ListQueries queries) {
        super(queries, "budgets", List.of("unit", "class", "startsOn", "endsOn", "amount", "spent", "left", "control"));
    }

    @Override
    public String recordType() {
        return "contractExpense";
    }

    @Override
    public int order() {
        return 20;
    }
}
