package org.kontor.finance.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/**
 * The permissions of those who sell to see what was invoiced and received of it, within their data scope, and of those who are
 * asked to help when it is late (FIN-11).
 */
@Component(service = PermissionContribution.class)
public final class IncomePermissions extends ModulePermissions {

    /** Names them. */
    public IncomePermissions() {
        super("income", FinanceText.SOURCE, "view", "chase");
        give(StandardRole.SALES, "view", "chase");
        give(StandardRole.CONTRACTS, "view", "chase");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
