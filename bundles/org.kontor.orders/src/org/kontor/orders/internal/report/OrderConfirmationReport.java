package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: order confirmations as customers get them, each on a page of its own, with agreed prices, promised days and terms (ORD-13). */
@Component(service = ReportDesign.class)
public final class OrderConfirmationReport extends ShippedReport {

    /** Names it. */
    public OrderConfirmationReport() {
        super("orders", "order-confirmation", TextSource.beside(OrderConfirmationReport.class), PrintedOrders.ID);
    }
}
