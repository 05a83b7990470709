package org.kontor.contracts.internal.texts;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of templates; the text of a contract goes with the contract. */
@Component(service = PermissionContribution.class)
public final class TextsPermissions extends ModulePermissions {

    /** Names them. */
    public TextsPermissions() {
        super("contractTemplates", TextsText.SOURCE, "view", "edit");
        give(StandardRole.SALES, "view");
        give(StandardRole.SALES_MANAGER, "view");
        give(StandardRole.CONTRACTS, "view", "edit");
        give(StandardRole.GENERAL_OFFICE, "view");
        give(StandardRole.LEGAL, "view", "edit");
    }
}
