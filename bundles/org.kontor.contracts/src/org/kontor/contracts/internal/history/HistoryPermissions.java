package org.kontor.contracts.internal.history;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of contract history: who sells reads that of his customers, assistants enter it (SEC-09). */
@Component(service = PermissionContribution.class)
public final class HistoryPermissions extends ModulePermissions {

    /** Names them. */
    public HistoryPermissions() {
        super(HistoryLists.AREA, HistoryText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.CONTRACTS, "view", "edit");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
