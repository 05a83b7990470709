package org.kontor.einvoice.ui;

import org.kontor.einvoice.EInvoices;
import org.kontor.workbench.contribution.RecordAction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The export as an e-invoice at an invoice and in its list. */
@Component(service = RecordAction.class)
public final class ExportInvoice extends ExportAction {

    /** Over the exports. */
    @Activate
    public ExportInvoice(@Reference EInvoices exports) {
        super("exportEInvoice", "invoice", exports);
    }
}
