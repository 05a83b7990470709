package org.kontor.inventory.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of inventory. */
@Component(service = PermissionContribution.class)
public final class InventoryPermissions extends ModulePermissions {

    /** Names them. */
    public InventoryPermissions() {
        super("inventory", InventoryText.SOURCE, "view", "edit", "available", "trace");
        give(StandardRole.SALES, "available");
        give(StandardRole.SALES_MANAGER, "available");
        give(StandardRole.WAREHOUSE, "available", "view", "edit");
        give(StandardRole.SERVICE, "trace");
        give(StandardRole.MANAGEMENT, "available", "view", "trace");
        give(StandardRole.GENERAL_OFFICE, "available", "view");
    }
}
