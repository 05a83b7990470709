package org.kontor.orders.ui.entry;

import java.util.Optional;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.entry.LineEntry;
import org.kontor.orders.entry.QuoteRequest;
import org.kontor.workbench.contribution.LineAssistant;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lines of sales orders. */
@Component(service = LineAssistant.class)
public final class OrderLines extends PricedLines<SalesOrder, SalesOrderLine> {

    /** Written with the help of the orders module. */
    @Activate
    public OrderLines(@Reference LineEntry entry) {
        super(entry, Orders.TYPE, SalesOrderLine::new);
    }

    @Override
    public QuoteRequest question(Optional<RecordRef> record, SalesOrder draft) {
        return QuoteRequest.of(record.map(RecordRef::id), draft);
    }
}
