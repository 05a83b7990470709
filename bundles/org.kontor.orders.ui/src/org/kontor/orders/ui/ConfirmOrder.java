package org.kontor.orders.ui;

import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.ReportDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows an accepted order as the customer gets it confirmed, to print, to save or to send (ORD-13). */
@Component(service = RecordAction.class)
public final class ConfirmOrder extends OrderPaper {

    private static final TextSource TEXTS = TextSource.beside(ConfirmOrder.class);

    /** Over the orders, where reports are installed. */
    @Activate
    public ConfirmOrder(@Reference Orders orders, @Reference ReportDesk reports) {
        super(orders, reports, "printConfirmation", TEXTS.text("printConfirmation"), 40, "order-confirmation");
    }
}
