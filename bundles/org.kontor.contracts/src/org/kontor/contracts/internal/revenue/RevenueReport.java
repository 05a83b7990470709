package org.kontor.contracts.internal.revenue;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: what was recognised of projects in a period, against what was invoiced of them (FIN-13). */
@Component(service = ReportDesign.class)
public final class RevenueReport extends ShippedReport {

    /** Names it. */
    public RevenueReport() {
        super("revenue", "project-revenue", RevenueText.SOURCE, "contracts.revenue");
    }
}
