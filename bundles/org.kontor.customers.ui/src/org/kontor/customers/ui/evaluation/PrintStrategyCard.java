package org.kontor.customers.ui.evaluation;

import org.kontor.customers.Customers;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the strategy card of a customer. */
@Component(service = RecordAction.class)
public final class PrintStrategyCard extends PrintCard {

    private static final TextSource TEXTS = TextSource.beside(PrintStrategyCard.class);

    /** Over customers and reports. */
    @Activate
    public PrintStrategyCard(@Reference Customers customers, @Reference ReportDesk reports) {
        super("customer-strategy-card", TEXTS.text("card.strategy"), 61, customers, reports);
    }
}
