package org.kontor.customers.ui.evaluation;

import org.kontor.customers.Customers;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the data card of a customer. */
@Component(service = RecordAction.class)
public final class PrintDataCard extends PrintCard {

    private static final TextSource TEXTS = TextSource.beside(PrintDataCard.class);

    /** Over customers and reports. */
    @Activate
    public PrintDataCard(@Reference Customers customers, @Reference ReportDesk reports) {
        super("customer-data-card", TEXTS.text("card.data"), 60, customers, reports);
    }
}
