package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what sells how well. */
@Component(service = ReportDesign.class)
public final class SalesByProductReport extends ShippedReport {

    /** Names it. */
    public SalesByProductReport() {
        super("orders", "sales-by-product", TextSource.beside(SalesByProductReport.class), "orders.salesByProduct");
    }
}
