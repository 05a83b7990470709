package org.kontor.finance.internal.compensation;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of price compensation: the contract office and finance propose, finance or the management agrees. */
@Component(service = PermissionContribution.class)
public final class CompensationPermissions extends ModulePermissions {

    static final String EDIT = "compensation.edit";
    static final String APPROVE = "compensation.approve";

    /** Names them. */
    public CompensationPermissions() {
        super("compensation", CompensationText.SOURCE, "view", "edit", "approve");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.CONTRACTS, "view", "edit");
        give(StandardRole.FINANCE, "view", "edit", "approve");
        give(StandardRole.MANAGEMENT, "view", "approve");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
