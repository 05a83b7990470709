package org.kontor.performance.internal.meetings;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who lead meetings and of those who take part. */
@Component(service = PermissionContribution.class)
public final class MeetingsPermissions extends ModulePermissions {

    /** The permission to see meetings: within the data scope, and those in which one takes part. */
    static final String VIEW = "meetings.view";

    /** The permission to hold them. */
    static final String EDIT = "meetings.edit";

    /** Names them. */
    public MeetingsPermissions() {
        super("meetings", MeetingText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.MANAGEMENT, "view", "edit");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
