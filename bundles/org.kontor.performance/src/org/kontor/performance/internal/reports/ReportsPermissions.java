package org.kontor.performance.internal.reports;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who write work reports, and of those who read them. */
@Component(service = PermissionContribution.class)
public final class ReportsPermissions extends ModulePermissions {

    /** The permission to see reports, within the data scope. */
    static final String VIEW = "workReports.view";

    /** The permission to write them. */
    static final String EDIT = "workReports.edit";

    /** The permission to read those of others and to say something to them. */
    static final String READ = "workReports.read";

    /** Names them. */
    public ReportsPermissions() {
        super("workReports", ReportText.SOURCE, "view", "edit", "read");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit", "read");
        give(StandardRole.MANAGEMENT, "view", "read");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
