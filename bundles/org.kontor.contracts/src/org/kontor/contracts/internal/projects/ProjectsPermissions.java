package org.kontor.contracts.internal.projects;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of projects. */
@Component(service = PermissionContribution.class)
public final class ProjectsPermissions extends ModulePermissions {

    /** Names them. */
    public ProjectsPermissions() {
        super("projects", ProjectsText.SOURCE, "view", "edit");
    }
}
