package org.kontor.catalog.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of the catalog. */
@Component(service = PermissionContribution.class)
public final class CatalogPermissions extends ModulePermissions {

    /** Names them. */
    public CatalogPermissions() {
        super("catalog", CatalogText.SOURCE, "view", "edit");
    }
}
