package org.kontor.orders.internal.returns;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of returns. */
@Component(service = PermissionContribution.class)
public final class ReturnsPermissions extends ModulePermissions {

    static final String VIEW = "returns.view";
    static final String EDIT = "returns.edit";
    static final String APPROVE = "returns.approve";

    /** Names them. */
    public ReturnsPermissions() {
        super("returns", ReturnsText.SOURCE, "view", "edit", "approve");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit", "approve");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.WAREHOUSE, "view");
        give(StandardRole.SERVICE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view", "approve");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
