package org.kontor.contracts.internal.expenses;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who agree to expenses for their department; expenses wait in their queue. */
@Component(service = PermissionContribution.class)
public final class DepartmentApproval extends ModulePermissions {

    /** Names them. */
    public DepartmentApproval() {
        super("departmentApproval", ExpensesText.SOURCE, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
    }
}
