package org.kontor.performance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what each person ordered, signed, invoiced and received, against the time before (REP-06, REP-28, R-24). */
@Component(service = ReportDesign.class)
public final class PerformanceByPersonReport extends ShippedReport {

    /** Names it. */
    public PerformanceByPersonReport() {
        super(
                "targets",
                "performance-by-person",
                TextSource.beside(PerformanceByPersonReport.class),
                "performance.byPerson");
    }
}
