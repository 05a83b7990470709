package org.kontor.inventory.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of inventory. */
@Component(service = PermissionContribution.class)
public final class InventoryPermissions extends ModulePermissions {

    /** Names them. */
    public InventoryPermissions() {
        super("inventory", InventoryText.SOURCE, "view", "edit", "available", "trace");
    }
}
