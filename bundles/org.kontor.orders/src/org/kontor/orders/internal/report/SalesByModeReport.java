package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: in which ways of selling how much is sold (ORD-20). */
@Component(service = ReportDesign.class)
public final class SalesByModeReport extends ShippedReport {

    /** Names it. */
    public SalesByModeReport() {
        super("orders", "sales-by-mode", TextSource.beside(SalesByModeReport.class), "orders.salesByMode");
    }
}
