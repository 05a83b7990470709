package org.kontor.finance.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permission of those who sell to see what was invoiced and received of it, within their data scope. */
@Component(service = PermissionContribution.class)
public final class IncomePermissions extends ModulePermissions {

    /** Names it. */
    public IncomePermissions() {
        super("income", FinanceText.SOURCE, "view");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
