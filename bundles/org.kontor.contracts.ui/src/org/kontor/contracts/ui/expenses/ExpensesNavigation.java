package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of expenses, budgets and their rules in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ExpensesNavigation extends ModuleNavigation {

    private static final String RULES = "expenseRules";

    /** Entries of the navigation bar. */
    public ExpensesNavigation() {
        super(NavigationGroup.CONTRACTS, "expenses");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("contractExpenses", 30, "wallet"),
                list("budgets", 35, "budget", "budgets"),
                list(NavigationGroup.ADMINISTRATION, "approvalRules", 66, "levels", RULES),
                list(NavigationGroup.ADMINISTRATION, "allocationRules", 67, "share", RULES),
                list(NavigationGroup.ADMINISTRATION, "costBehaviours", 68, "behaviour", RULES));
    }
}
