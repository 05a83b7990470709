package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: how sales develop. */
@Component(service = ReportDesign.class)
public final class SalesByMonthReport extends ShippedReport {

    /** Names it. */
    public SalesByMonthReport() {
        super("orders", "sales-by-month", TextSource.beside(SalesByMonthReport.class), "orders.salesByMonth");
    }
}
