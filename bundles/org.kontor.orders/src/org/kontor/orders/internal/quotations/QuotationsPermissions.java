package org.kontor.orders.internal.quotations;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of inquiries and quotations. */
@Component(service = PermissionContribution.class)
public final class QuotationsPermissions extends ModulePermissions {

    static final String EDIT = "quotations.edit";
    static final String VIEW = "quotations.view";

    /** Names them. */
    public QuotationsPermissions() {
        super("quotations", QuotationsText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view", "edit");
        give(StandardRole.CONTRACTS, "view");
        give(StandardRole.FINANCE, "view");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
