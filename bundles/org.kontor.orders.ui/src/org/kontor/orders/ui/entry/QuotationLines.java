package org.kontor.orders.ui.entry;

import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.LineAssistant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lines of quotations. */
@Component(service = LineAssistant.class)
public final class QuotationLines extends PricedLines<Quotation, QuotationLine> {

    /** Written with the help of the orders module. */
    @Activate
    public QuotationLines(@Reference LineEntry entry) {
        super(entry, Quotations.TYPE, QuotationLine::new);
    }

    @Override
    public QuoteRequest question(Optional<RecordRef> record, Quotation draft) {
        return QuoteRequest.of(Optional.empty(), draft);
    }
}
