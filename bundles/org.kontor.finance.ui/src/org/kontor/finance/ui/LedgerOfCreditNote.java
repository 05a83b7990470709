package org.kontor.finance.ui;

import org.kontor.finance.CreditNotes;
import org.kontor.finance.Receipts;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of a credit note, in its editor. */
@Component(service = RecordTab.class)
public final class LedgerOfCreditNote extends LedgerTab {

    /** Over the receipts, which keep the entries. */
    @Activate
    public LedgerOfCreditNote(@Reference Receipts receipts) {
        super(receipts, CreditNotes.TYPE);
    }
}
