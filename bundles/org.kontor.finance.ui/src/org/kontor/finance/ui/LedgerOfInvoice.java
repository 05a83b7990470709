package org.kontor.finance.ui;

import org.kontor.finance.Receipts;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The entries of an invoice's receivable, in its editor. */
@Component(service = RecordTab.class)
public final class LedgerOfInvoice extends LedgerTab {

    /** Over the receipts, which keep the entries. */
    @Activate
    public LedgerOfInvoice(@Reference Receipts receipts) {
        super(receipts, "invoice");
    }
}
