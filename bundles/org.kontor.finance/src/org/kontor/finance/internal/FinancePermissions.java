package org.kontor.finance.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of finance. */
@Component(service = PermissionContribution.class)
public final class FinancePermissions extends ModulePermissions {

    /** Names them. */
    public FinancePermissions() {
        super("finance", FinanceText.SOURCE, "view", "edit", "credit");
    }
}
