package org.kontor.contracts.internal.expenses;

import java.util.EnumSet;
import org.kontor.identity.ModulePermissions;
import org.kontor.identity.PermissionContribution;
import org.kontor.identity.StandardRole;
import org.osgi.service.component.annotations.Component;

/** The permissions of expenses: everybody enters what he spent, finance pays. */
@Component(service = PermissionContribution.class)
public final class ExpensesPermissions extends ModulePermissions {

    /** Names them. */
    public ExpensesPermissions() {
        super("expenses", ExpensesText.SOURCE, "view", "edit", "pay");
        for (StandardRole role : EnumSet.complementOf(EnumSet.of(StandardRole.ADMINISTRATOR))) {
            give(role, "view", "edit");
        }
        give(StandardRole.FINANCE, "pay");
    }
}
