package org.kontor.customers.internal.claims;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who ask for a customer. */
@Component(service = PermissionContribution.class)
public final class ClaimsPermissions extends ModulePermissions {

    /** Names them. */
    public ClaimsPermissions() {
        super("claims", ClaimsText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
    }
}
