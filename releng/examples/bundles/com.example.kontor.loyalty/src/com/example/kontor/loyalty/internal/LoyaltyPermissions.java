package com.example.kontor.loyalty.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions that the administrator can give to roles. */
@Component(service = PermissionContribution.class)
public final class LoyaltyPermissions extends ModulePermissions {

    /** Names them. */
    public LoyaltyPermissions() {
        super("loyalty", LoyaltyText.SOURCE, "view", "edit");
    }
}
