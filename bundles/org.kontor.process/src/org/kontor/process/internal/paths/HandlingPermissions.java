package org.kontor.process.internal.paths;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permission to see how long documents take and at whom: for those who lead people. */
@Component(service = PermissionContribution.class)
public final class HandlingPermissions extends ModulePermissions {

    /** Names it. */
    public HandlingPermissions() {
        super("handling", PathsText.SOURCE, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
