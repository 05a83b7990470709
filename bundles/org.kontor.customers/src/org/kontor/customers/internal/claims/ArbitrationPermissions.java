package org.kontor.customers.internal.claims;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who decide on claims; claims wait in the queue of whoever has them. */
@Component(service = PermissionContribution.class)
public final class ArbitrationPermissions extends ModulePermissions {

    /** Names them. */
    public ArbitrationPermissions() {
        super("arbitration", ClaimsText.SOURCE, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
    }
}
