package org.kontor.performance.internal.targets;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who set targets, who split them, and who are to reach them. */
@Component(service = PermissionContribution.class)
public final class TargetsPermissions extends ModulePermissions {

    /** The permission to see targets and how they stand, within the data scope. */
    static final String VIEW = "targets.view";

    /** The permission to set the targets of the company and to agree on a plan. */
    static final String EDIT = "targets.edit";

    /** The permission to split what a department is to reach among those below. */
    static final String SPLIT = "targets.split";

    /** Whoever has it is somebody who gets targets. */
    static final String HAVE = "targets.have";

    /** Names them. */
    public TargetsPermissions() {
        super("targets", TargetText.SOURCE, "view", "edit", "split", "have");
        give(StandardRole.SALES, "view", "have");
        give(StandardRole.SALES_MANAGER, "view", "have", "split");
        give(StandardRole.MANAGEMENT, "view", "split", "edit");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
