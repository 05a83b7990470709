package org.kontor.finance.internal.commission;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of commission: a salesperson sees the own pay, finance computes it. */
@Component(service = PermissionContribution.class)
public final class CommissionPermissions extends ModulePermissions {

    /** Names them. */
    public CommissionPermissions() {
        super("commission", CommissionText.SOURCE, "view", "edit");
    }
}
