package org.kontor.contracts.internal.expenses;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who agree to expenses for management; expenses wait in their queue. */
@Component(service = PermissionContribution.class)
public final class ManagementApproval extends ModulePermissions {

    /** Names them. */
    public ManagementApproval() {
        super("managementApproval", ExpensesText.SOURCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view", "edit");
    }
}
