package org.kontor.contracts.ui.expenses;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of expenses, budgets and their rules in the navigation bar. */
@Component
public final class ExpensesNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ExpensesNavigation.class);
    private static final String RULES = "expenseRules";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("contractExpenses", NavigationGroup.CONTRACTS, 30, "expenses", "wallet"),
                entry("budgets", NavigationGroup.CONTRACTS, 35, "budgets", "budget"),
                entry("approvalRules", NavigationGroup.ADMINISTRATION, 66, RULES, "levels"),
                entry("allocationRules", NavigationGroup.ADMINISTRATION, 67, RULES, "share"),
                entry("costBehaviours", NavigationGroup.ADMINISTRATION, 68, RULES, "behaviour"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String area, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(ExpensesNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                area);
    }
}
