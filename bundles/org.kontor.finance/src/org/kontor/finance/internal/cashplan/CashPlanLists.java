package org.kontor.finance.internal.cashplan;

import java.util.List;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** What finance rearranged, the newest first. */
@Component
public final class CashPlanLists implements ListContribution {

    static final ListDefinition SHIFTS = ListDefinition.of("cashShifts", "finance", CashPlans.TYPE, CashPlanText.SOURCE)
            .from("CASH_SHIFT s", "s.ID")
            .linked("contract", "s.DOCUMENT_TYPE = 'contract' AND s.DOCUMENT_ID = ?")
            .linked("salesOrder", "s.DOCUMENT_TYPE = 'salesOrder' AND s.DOCUMENT_ID = ?")
            .linked("invoice", "s.DOCUMENT_TYPE = 'invoice' AND s.DOCUMENT_ID = ?")
            .column("changedAt", FieldKind.INSTANT, "s.CREATED_AT", 16)
            .searched("title", "s.TITLE", 30)
            .searched("party", "s.PARTY", 24)
            .column("dueOn", FieldKind.DATE, "s.DUE_ON", 12)
            .column("expectedOn", FieldKind.DATE, "s.EXPECTED_ON", 12)
            .column("open", FieldKind.MONEY, "s.OPEN_AMOUNT", 14)
            .column("part", FieldKind.MONEY, "s.PART", 14)
            .column("currency", FieldKind.TEXT, "s.CURRENCY", 8)
            .searched("reason", "s.REASON", 40)
            .column("changedBy", FieldKind.TEXT, "s.CHANGED_BY", 14)
            .orderBy("changedAt", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(SHIFTS);
    }
}
