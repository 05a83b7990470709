package org.kontor.orders.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of sales orders. */
@Component(service = PermissionContribution.class)
public final class OrdersPermissions extends ModulePermissions {

    /** Names them. */
    public OrdersPermissions() {
        super("orders", OrdersText.SOURCE, "view", "edit", "submit", "release");
    }
}
