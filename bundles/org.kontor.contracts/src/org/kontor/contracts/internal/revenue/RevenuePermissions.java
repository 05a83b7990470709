package org.kontor.contracts.internal.revenue;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions to see the revenue of projects and to recognise it (FIN-13). */
@Component(service = PermissionContribution.class)
public final class RevenuePermissions extends ModulePermissions {

    /** Names them. */
    public RevenuePermissions() {
        super("revenue", RevenueText.SOURCE, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.MANAGEMENT, "view");
    }
}
