package org.kontor.einvoice.ui;

import java.util.List;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The exports of an invoice in its editor. */
@Component(service = RecordTab.class)
public final class ExportsOfInvoice extends ListTab {

    /** Over the lists. */
    @Activate
    public ExportsOfInvoice(@Reference ListQueries queries) {
        super(
                queries,
                "eInvoices",
                List.of("number", "occasion", "officialNumber", "total", "exportedAt", "exportedBy"));
    }

    @Override
    public String recordType() {
        return "invoice";
    }

    @Override
    public int order() {
        return 60;
    }
}
