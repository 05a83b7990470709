package org.kontor.finance.ui;

import java.util.List;
import org.kontor.finance.compensation.Compensations;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The credit notes of a price compensation, in its editor. */
@Component(service = RecordTab.class)
public final class CreditNotesOfCompensation extends ListTab {

    /** Over the lists. */
    @Activate
    public CreditNotesOfCompensation(@Reference ListQueries queries) {
        super(
                queries,
                "creditNotes",
                List.of("number", "invoiceNumber", "invoiceDate", "credited", "credit", "currency"));
    }

    @Override
    public String recordType() {
        return Compensations.TYPE;
    }

    @Override
    public int order() {
        return 40;
    }
}
