package org.kontor.orders.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who buys how much. */
@Component(service = ReportDesign.class)
public final class SalesByCustomerReport extends ShippedReport {

    /** Names it. */
    public SalesByCustomerReport() {
        super("orders", "sales-by-customer", TextSource.beside(SalesByCustomerReport.class), "orders.salesByCustomer");
    }
}
