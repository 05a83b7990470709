package org.kontor.catalog.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of the catalog. */
@Component(service = PermissionContribution.class)
public final class CatalogPermissions extends ModulePermissions {

    /** Names them. */
    public CatalogPermissions() {
        super("catalog", CatalogText.SOURCE, "view", "edit", "configure");
        giveAll("view");
        give(StandardRole.SALES, "configure");
        give(StandardRole.ADMINISTRATOR, "edit");
        give(StandardRole.SALES_MANAGER, "edit", "configure");
        give(StandardRole.WAREHOUSE, "edit");
    }
}
