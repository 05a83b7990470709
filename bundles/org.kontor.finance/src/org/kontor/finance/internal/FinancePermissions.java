package org.kontor.finance.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of finance. */
@Component(service = PermissionContribution.class)
public final class FinancePermissions extends ModulePermissions {

    /** Names them. */
    public FinancePermissions() {
        super("finance", FinanceText.SOURCE, "view", "edit", "credit");
        give(StandardRole.FINANCE, "view", "edit", "credit");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view");
    }
}
