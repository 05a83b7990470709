package org.kontor.catalog.internal.prices;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of price lists, promotions and price rules. */
@Component(service = PermissionContribution.class)
public final class PricesPermissions extends ModulePermissions {

    /** Names them. */
    public PricesPermissions() {
        super("prices", PricesText.SOURCE, "view", "edit", "approve");
        give(StandardRole.ADMINISTRATOR, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view", "edit", "approve");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view", "edit", "approve");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
