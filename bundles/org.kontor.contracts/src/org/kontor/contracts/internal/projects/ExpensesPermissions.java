package org.kontor.contracts.internal.projects;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of what is spent on contracts and projects. */
@Component(service = PermissionContribution.class)
public final class ExpensesPermissions extends ModulePermissions {

    /** Names them. */
    public ExpensesPermissions() {
        super("expenses", ProjectsText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.CONTRACTS, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
