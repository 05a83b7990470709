package org.kontor.contracts.internal.expenses;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who say which level agrees to what, and how expenses are shared. */
@Component(service = PermissionContribution.class)
public final class ExpenseRulesPermissions extends ModulePermissions {

    /** Names them. */
    public ExpenseRulesPermissions() {
        super("expenseRules", ExpensesText.SOURCE, "view", "edit");
        giveAll("view");
        give(StandardRole.ADMINISTRATOR, "edit");
        give(StandardRole.FINANCE, "edit");
    }
}
