package org.kontor.contracts.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of contracts. */
@Component(service = PermissionContribution.class)
public final class ContractsPermissions extends ModulePermissions {

    /** Names them. */
    public ContractsPermissions() {
        super("contracts", ContractsText.SOURCE, "view", "edit", "sign", "settle");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.CONTRACTS, "view", "edit", "sign", "settle");
        give(StandardRole.FINANCE, "view", "settle");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view", "edit");
        give(StandardRole.LEGAL, "view", "edit", "sign");
    }
}
