package org.kontor.finance.ui;

import java.util.Optional;
import org.kontor.finance.commission.Commissions;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes a month of commission: its results never change again (P-07). */
@Component(service = ListAction.class)
public final class CloseCommission extends OnList {

    private final Commissions commissions;

    /** Over the service. */
    @Activate
    public CloseCommission(@Reference Commissions commissions) {
        super("closeCommission", "commissions", "lock", 2, "commission.edit");
        this.commissions = commissions;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.ask(label(), TEXTS.text("closeCommission.explanation"), MonthDraft.TYPE, new MonthDraft(), asked -> {
            commissions.close(workplace.actor(), asked.month());
            return Optional.empty();
        });
    }
}
