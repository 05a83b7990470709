package org.kontor.orders.ui.quotations;

import java.util.ArrayList;
import java.util.List;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.quotations.QuotationLine;
import org.kontor.orders.quotations.Quotations;
import org.kontor.orders.ui.PricesTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The prices behind the lines of a quotation. */
@Component(service = RecordTab.class)
public final class PricesOfQuotation extends PricesTab {

    private final Quotations quotations;

    /** Over the quotations. */
    @Activate
    public PricesOfQuotation(@Reference Quotations quotations) {
        this.quotations = quotations;
    }

    @Override
    public String recordType() {
        return Quotations.TYPE;
    }

    @Override
    protected List<Priced> lines(Actor actor, long id) {
        List<PriceFound> found = quotations.prices(actor, id);
        List<Priced> lines = new ArrayList<>();
        for (QuotationLine line : quotations.load(actor, id).draft().getLines()) {
            lines.add(new Priced(line.getPosition(), line.getProductName(), line, found.get(lines.size())));
        }
        return lines;
    }
}
