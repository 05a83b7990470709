package org.kontor.aftersales.internal;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of service. */
@Component(service = PermissionContribution.class)
public final class ServicePermissions extends ModulePermissions {

    /** Names them. */
    public ServicePermissions() {
        super("service", ServiceText.SOURCE, "view", "edit");
    }
}
