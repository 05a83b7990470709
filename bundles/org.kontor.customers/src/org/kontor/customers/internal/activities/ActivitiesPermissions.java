package org.kontor.customers.internal.activities;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of activities. */
@Component(service = PermissionContribution.class)
public final class ActivitiesPermissions extends ModulePermissions {

    /** Names them. */
    public ActivitiesPermissions() {
        super("activities", ActivitiesText.SOURCE, "view", "edit", "assign");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit", "assign");
        give(StandardRole.MANAGEMENT, "view", "edit", "assign");
    }
}
