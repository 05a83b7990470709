package org.kontor.einvoice.ui;

import java.util.List;
import org.kontor.finance.CreditNotes;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The exports of a credit note in its editor. */
@Component(service = RecordTab.class)
public final class ExportsOfCreditNote extends ListTab {

    /** Over the lists. */
    @Activate
    public ExportsOfCreditNote(@Reference ListQueries queries) {
        super(
                queries,
                "eInvoices",
                List.of("number", "occasion", "officialNumber", "total", "exportedAt", "exportedBy"));
    }

    @Override
    public String recordType() {
        return CreditNotes.TYPE;
    }

    @Override
    public int order() {
        return 60;
    }
}
