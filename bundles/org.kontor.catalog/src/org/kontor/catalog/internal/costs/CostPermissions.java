package org.kontor.catalog.internal.costs;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions on what products cost, which is not for everybody who sells them. */
@Component(service = PermissionContribution.class)
public final class CostPermissions extends ModulePermissions {

    /** Names them. */
    public CostPermissions() {
        super("costs", CostText.SOURCE, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view");
    }
}
