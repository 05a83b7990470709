package org.kontor.finance.internal.commission;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of commission: a salesperson sees the own pay, finance computes it. */
@Component(service = PermissionContribution.class)
public final class CommissionPermissions extends ModulePermissions {

    /** Names them. */
    public CommissionPermissions() {
        super("commission", CommissionText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
