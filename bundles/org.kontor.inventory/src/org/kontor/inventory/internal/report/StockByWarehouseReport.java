package org.kontor.inventory.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what lies where. */
@Component(service = ReportDesign.class)
public final class StockByWarehouseReport extends ShippedReport {

    /** Names it. */
    public StockByWarehouseReport() {
        super(
                "inventory",
                "stock-by-warehouse",
                TextSource.beside(StockByWarehouseReport.class),
                "inventory.stockOnHand");
    }
}
