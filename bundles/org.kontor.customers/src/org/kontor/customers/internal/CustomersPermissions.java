package org.kontor.customers.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of customers. */
@Component(service = PermissionContribution.class)
public final class CustomersPermissions extends ModulePermissions {

    /** Names them. */
    public CustomersPermissions() {
        super("customers", CustomersText.SOURCE, "view", "edit", "credit", "handover", "merge", "classify");
    }
}
