package org.kontor.orders.ui.quotations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a quotation that was sent as the customer gets it, to print or to save. */
@Component(service = RecordAction.class)
public final class PrintQuotation extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(PrintQuotation.class);

    private final Quotations quotations;
    private final ReportDesk reports;

    /** Over the quotations, where reports are installed. */
    @Activate
    public PrintQuotation(@Reference Quotations quotations, @Reference ReportDesk reports) {
        super(
                "printQuotation",
                Quotations.TYPE,
                TEXTS.text("print"),
                30,
                "quotations.view",
                Set.of(QuotationState.SENT.name(), QuotationState.ACCEPTED.name(), QuotationState.ORDERED.name()));
        this.quotations = quotations;
        this.reports = reports;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long id = records.getFirst().id();
        workplace.load(
                label(),
                () -> quotations.load(workplace.actor(), id).draft().getNumber(),
                number -> reports.open(workplace, "quotation", Map.of("number", number)));
    }
}
