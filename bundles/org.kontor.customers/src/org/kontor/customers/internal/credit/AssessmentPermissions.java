package org.kontor.customers.internal.credit;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of credit assessments. */
@Component(service = PermissionContribution.class)
public final class AssessmentPermissions extends ModulePermissions {

    /** Names them. */
    public AssessmentPermissions() {
        super("assessments", CreditText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit");
    }
}
