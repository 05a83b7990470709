package org.kontor.einvoice.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of e-invoices. */
@Component(service = PermissionContribution.class)
public final class EInvoicePermissions extends ModulePermissions {

    /** Names them. */
    public EInvoicePermissions() {
        super("einvoice", EInvoiceText.SOURCE, "view", "edit", "export");
        give(StandardRole.FINANCE, "view", "edit", "export");
        give(StandardRole.MANAGEMENT, "view");
    }
}
