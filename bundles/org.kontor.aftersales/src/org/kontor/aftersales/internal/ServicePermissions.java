package org.kontor.aftersales.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of service. */
@Component(service = PermissionContribution.class)
public final class ServicePermissions extends ModulePermissions {

    /** Names them. */
    public ServicePermissions() {
        super("service", ServiceText.SOURCE, "view", "edit");
        give(StandardRole.SERVICE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view");
        give(StandardRole.GENERAL_OFFICE, "view");
    }
}
