package org.kontor.customers.internal.selling.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what the open deals may bring, by the month in which they are likely to be signed (REP-10, REP-14). */
@Component(service = ReportDesign.class)
public final class PipelineByMonthReport extends ShippedReport {

    /** Names it. */
    public PipelineByMonthReport() {
        super(
                "selling",
                "pipeline-by-month",
                TextSource.beside(PipelineByMonthReport.class),
                "selling.pipelineByMonth");
    }
}
