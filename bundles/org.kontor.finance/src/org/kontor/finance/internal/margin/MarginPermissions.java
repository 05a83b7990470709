package org.kontor.finance.internal.margin;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permission to see margins, within the data scope. */
@Component(service = PermissionContribution.class)
public final class MarginPermissions extends ModulePermissions {

    /** Names it. */
    public MarginPermissions() {
        super("margin", MarginText.SOURCE, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view");
    }
}
