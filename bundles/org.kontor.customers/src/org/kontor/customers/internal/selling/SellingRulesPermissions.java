package org.kontor.customers.internal.selling;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of those who say how the company sells: processes, stages, rules for leads. */
@Component(service = PermissionContribution.class)
public final class SellingRulesPermissions extends ModulePermissions {

    /** Names them. */
    public SellingRulesPermissions() {
        super("sellingRules", SellingText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view", "edit");
    }
}
