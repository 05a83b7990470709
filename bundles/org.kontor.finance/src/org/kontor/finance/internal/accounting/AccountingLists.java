package org.kontor.finance.internal.accounting;

import java.util.List;
import org.kontor.finance.accounting.Journal;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of batches for accounting. */
@Component
public final class AccountingLists implements ListContribution {

    static final ListDefinition BATCHES = ListDefinition.of(
                    "journalBatches", "finance", Journal.TYPE, AccountingText.SOURCE)
            .from("JOURNAL_BATCH b", "b.ID")
            .searched("number", "b.NUMBER", 18)
            .searched("companyName", "b.COMPANY_NAME", 24)
            .column("cutOff", FieldKind.DATE, "b.CUT_OFF", 12)
            .totalled("total", FieldKind.MONEY, "b.TOTAL", 16)
            .column("currency", FieldKind.TEXT, "b.CURRENCY", 8)
            .column("madeAt", FieldKind.INSTANT, "b.CREATED_AT", 18)
            .searched("digest", "b.DIGEST", 40)
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(BATCHES);
    }
}
