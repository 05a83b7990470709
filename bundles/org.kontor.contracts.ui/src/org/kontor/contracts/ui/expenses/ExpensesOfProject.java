package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was spent on a project and its contracts. */
@Component(service = RecordTab.class)
public final class ExpensesOfProject extends ListTab {

    /** Over the lists. */
    @Activate
    public ExpensesOfProject(@Reference ListQueries queries) {
        super(
                queries,
                "contractExpenses",
                List.of("spentOn", "class", "amount", "currency", "contract", "note", "owner"));
    }

    @Override
    public String recordType() {
        return "project";
    }

    @Override
    public int order() {
        return 30;
    }
}
