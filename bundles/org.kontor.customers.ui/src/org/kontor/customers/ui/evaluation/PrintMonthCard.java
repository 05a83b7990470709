package org.kontor.customers.ui.evaluation;

import org.kontor.customers.Customers;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the monthly evaluation card of a customer. */
@Component(service = RecordAction.class)
public final class PrintMonthCard extends PrintCard {

    private static final TextSource TEXTS = TextSource.beside(PrintMonthCard.class);

    /** Over customers and reports. */
    @Activate
    public PrintMonthCard(@Reference Customers customers, @Reference ReportDesk reports) {
        super("customer-month-card", TEXTS.text("card.month"), 62, customers, reports);
    }
}
