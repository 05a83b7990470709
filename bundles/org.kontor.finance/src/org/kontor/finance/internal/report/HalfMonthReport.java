package org.kontor.finance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what came in and what was spent in half a month, for each salesperson (FIN-25). */
@Component(service = ReportDesign.class)
public final class HalfMonthReport extends ShippedReport {

    /** Names it. */
    public HalfMonthReport() {
        super("income", "half-month", TextSource.beside(HalfMonthReport.class), "finance.halfMonth");
    }
}
