package org.kontor.customers.internal.selling;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who sell, and of those who direct them. */
@Component(service = PermissionContribution.class)
public final class SellingPermissions extends ModulePermissions {

    /** The permission to reassign and to urge. */
    static final String DIRECT = "selling.direct";

    /** The permission to enter and to move. */
    static final String EDIT = "selling.edit";

    /** The permission to see. */
    static final String VIEW = "selling.view";

    /** Names them. */
    public SellingPermissions() {
        super("selling", SellingText.SOURCE, "view", "edit", "direct");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit", "direct");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
