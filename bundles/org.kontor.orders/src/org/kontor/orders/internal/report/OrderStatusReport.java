package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what a customer is told of an order on the way: what was delivered, what is open and promised for when (ORD-13). */
@Component(service = ReportDesign.class)
public final class OrderStatusReport extends ShippedReport {

    /** Names it. */
    public OrderStatusReport() {
        super("orders", "order-status", TextSource.beside(OrderStatusReport.class), PrintedOrders.ID);
    }
}
