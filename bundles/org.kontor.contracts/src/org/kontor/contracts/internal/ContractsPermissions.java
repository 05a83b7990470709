package org.kontor.contracts.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of contracts. */
@Component(service = PermissionContribution.class)
public final class ContractsPermissions extends ModulePermissions {

    /** Names them. */
    public ContractsPermissions() {
        super("contracts", ContractsText.SOURCE, "view", "edit", "sign");
    }
}
