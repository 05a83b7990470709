package org.kontor.finance.internal.reconciliation;

import java.util.List;
import org.kontor.finance.reconciliation.ReconciliationState;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of reconciliation statements. */
@Component
public final class ReconciliationLists implements ListContribution {

    static final ListDefinition RECONCILIATIONS = ListDefinition.of(
                    "reconciliations", "finance", Reconciliations.TYPE, ReconciliationText.SOURCE)
            .from("RECONCILIATION r", "r.ID")
            .owned("r.OWNER_ID", "r.DEPARTMENT_ID")
            .linked("customer", "r.CUSTOMER_ID = ?")
            .searched("number", "r.NUMBER", 16)
            .searched("customerName", "r.CUSTOMER_NAME", 30)
            .choice("state", ReconciliationState.class, "r.STATE", 12)
            .column("firstDay", FieldKind.DATE, "r.FIRST_DAY", 12)
            .column("lastDay", FieldKind.DATE, "r.LAST_DAY", 12)
            .column("closing", FieldKind.MONEY, "r.CLOSING", 14)
            .column("dealerBalance", FieldKind.MONEY, "r.DEALER_BALANCE", 14)
            .column("difference", FieldKind.MONEY, "r.DEALER_BALANCE - r.CLOSING", 14)
            .column("currency", FieldKind.TEXT, "r.CURRENCY", 8)
            .orderBy("lastDay", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RECONCILIATIONS);
    }
}
