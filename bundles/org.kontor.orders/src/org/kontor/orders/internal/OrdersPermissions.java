package org.kontor.orders.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of sales orders. */
@Component(service = PermissionContribution.class)
public final class OrdersPermissions extends ModulePermissions {

    /** Names them. */
    public OrdersPermissions() {
        super("orders", OrdersText.SOURCE, "view", "edit", "submit", "change", "release", "perform");
        give(StandardRole.SALES, "view", "edit", "submit", "change", "perform");
        give(StandardRole.SALES_MANAGER, "view", "edit", "submit", "change", "release", "perform");
        give(StandardRole.SERVICE, "view", "perform");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.WAREHOUSE, "view");
        give(StandardRole.MANAGEMENT, "view", "release");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
