package org.kontor.customers.internal.selling.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what the open deals may bring, by the month in which they are likely to be signed (REP-10, REP-14). */
@Component
public final class PipelineByMonthReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(PipelineByMonthReport.class);

    @Override
    public String id() {
        return "pipeline-by-month";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.pipelineByMonth.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.pipelineByMonth.description");
    }

    @Override
    public String area() {
        return "selling";
    }

    @Override
    public URL design() {
        return PipelineByMonthReport.class.getResource("pipeline-by-month.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("selling.pipelineByMonth");
    }
}
