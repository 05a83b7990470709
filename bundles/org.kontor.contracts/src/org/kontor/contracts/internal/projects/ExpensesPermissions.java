package org.kontor.contracts.internal.projects;

import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.osgi.service.component.annotations.Component;

/** The permissions of what is spent on contracts and projects. */
@Component(service = PermissionContribution.class)
public final class ExpensesPermissions extends ModulePermissions {

    /** Names them. */
    public ExpensesPermissions() {
        super("expenses", ProjectsText.SOURCE, "view", "edit");
    }
}
