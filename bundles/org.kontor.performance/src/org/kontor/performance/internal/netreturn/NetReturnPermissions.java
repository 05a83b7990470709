package org.kontor.performance.internal.netreturn;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who see what is left of the revenue, and who say what is to be left. */
@Component(service = PermissionContribution.class)
public final class NetReturnPermissions extends ModulePermissions {

    /** What permissions and data scope are given for. */
    static final String AREA = "netReturn";

    /** The permission to see the net return, within the data scope. */
    static final String VIEW = "netReturn.view";

    /** The permission to set its targets. */
    static final String EDIT = "netReturn.edit";

    /** Names them. */
    public NetReturnPermissions() {
        super(AREA, NetReturnText.SOURCE, "view", "edit");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.FINANCE, "view", "edit");
        give(StandardRole.MANAGEMENT, "view", "edit");
    }
}
