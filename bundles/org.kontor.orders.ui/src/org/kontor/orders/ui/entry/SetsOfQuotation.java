package org.kontor.orders.ui.entry;

import org.kontor.orders.entry.SetEntry;
import org.kontor.orders.quotations.Quotation;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.LineTool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the sets of a quotation apart. */
@Component(service = LineTool.class)
public final class SetsOfQuotation extends BreakUpSet<Quotation, QuotationLine> {

    /** With the help of the orders module. */
    @Activate
    public SetsOfQuotation(@Reference SetEntry sets) {
        super(sets, Quotations.TYPE, QuotationLine::new);
    }
}
