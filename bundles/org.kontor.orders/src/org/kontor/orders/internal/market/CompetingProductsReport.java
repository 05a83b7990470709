package org.kontor.orders.internal.market;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.orders.market.MarketRegister;
import org.osgi.service.component.annotations.Component;

/** Report: competing products against ours, with the prices seen and the deals lost to them (WRK-05). */
@Component(service = ReportDesign.class)
public final class CompetingProductsReport extends ShippedReport {

    /** Names it. */
    public CompetingProductsReport() {
        super(MarketRegister.AREA, "competing-products", MarketText.SOURCE, "orders.competingProducts");
    }
}
