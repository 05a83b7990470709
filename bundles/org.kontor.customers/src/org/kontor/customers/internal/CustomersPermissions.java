package org.kontor.customers.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of customers. */
@Component(service = PermissionContribution.class)
public final class CustomersPermissions extends ModulePermissions {

    /** Names them. */
    public CustomersPermissions() {
        super("customers", CustomersText.SOURCE, "view", "edit", "credit", "handover", "merge", "classify");
        give(StandardRole.ADMINISTRATOR, "view", "handover");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "handover", "edit", "merge");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.FINANCE, "view", "credit");
        give(StandardRole.SERVICE, "view");
        give(StandardRole.MANAGEMENT, "view", "classify");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
