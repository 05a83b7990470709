package org.kontor.performance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: receipts, margin, expenses, pay and all other figures of two periods (KPI-17). */
@Component(service = ReportDesign.class)
public final class PeriodComparisonReport extends ShippedReport {

    /** Names it. */
    public PeriodComparisonReport() {
        super(
                "targets",
                "period-comparison",
                TextSource.beside(PeriodComparisonReport.class),
                "performance.comparison");
    }
}
