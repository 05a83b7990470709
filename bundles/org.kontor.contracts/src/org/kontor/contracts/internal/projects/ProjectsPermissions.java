package org.kontor.contracts.internal.projects;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of projects. */
@Component(service = PermissionContribution.class)
public final class ProjectsPermissions extends ModulePermissions {

    /** Names them. */
    public ProjectsPermissions() {
        super("projects", ProjectsText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.CONTRACTS, "view", "edit");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
