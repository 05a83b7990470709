package org.kontor.orders.ui;

import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what of an accepted order was delivered and what is promised for when, for the customer (ORD-13). */
@Component(service = RecordAction.class)
public final class TellStatus extends OrderPaper {

    private static final TextSource TEXTS = TextSource.beside(TellStatus.class);

    /** Over the orders, where reports are installed. */
    @Activate
    public TellStatus(@Reference Orders orders, @Reference ReportDesk reports) {
        super(orders, reports, "printStatus", TEXTS.text("printStatus"), 41, "order-status");
    }
}
