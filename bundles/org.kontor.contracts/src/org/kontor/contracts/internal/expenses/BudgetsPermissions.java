package org.kontor.contracts.internal.expenses;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of budgets: finance and management set them, a department sees its own. */
@Component(service = PermissionContribution.class)
public final class BudgetsPermissions extends ModulePermissions {

    /** Names them. */
    public BudgetsPermissions() {
        super("budgets", ExpensesText.SOURCE, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view", "edit");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.SALES_MANAGER, "view");
    }
}
