package org.kontor.finance.ui;

import java.util.Optional;
import org.kontor.finance.commission.Commissions;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Computes the commission of a month, or computes it anew (P-07). */
@Component(service = ListAction.class)
public final class ComputeCommission extends OnList {

    private final Commissions commissions;

    /** Over the service. */
    @Activate
    public ComputeCommission(@Reference Commissions commissions) {
        super("computeCommission", "commissions", "commission", 1, "commission.edit");
        this.commissions = commissions;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.ask(
                label(), TEXTS.text("computeCommission.explanation"), MonthDraft.TYPE, new MonthDraft(), asked -> {
                    commissions.run(workplace.actor(), asked.month());
                    return Optional.empty();
                });
    }
}
