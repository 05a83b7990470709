package org.kontor.finance.ui;

import java.util.List;
import org.kontor.orders.returns.Returns;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The credit notes of a return, in its editor. */
@Component(service = RecordTab.class)
public final class CreditNotesOfReturn extends ListTab {

    /** Over the lists. */
    @Activate
    public CreditNotesOfReturn(@Reference ListQueries queries) {
        super(
                queries,
                "creditNotes",
                List.of("number", "invoiceNumber", "invoiceDate", "credited", "credit", "currency"));
    }

    @Override
    public String recordType() {
        return Returns.TYPE;
    }

    @Override
    public int order() {
        return 40;
    }
}
