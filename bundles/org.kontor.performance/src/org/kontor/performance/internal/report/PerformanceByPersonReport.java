package org.kontor.performance.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what each person ordered, signed, invoiced and received, against the time before (REP-06, REP-28, R-24). */
@Component
public final class PerformanceByPersonReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(PerformanceByPersonReport.class);

    @Override
    public String id() {
        return "performance-by-person";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.performanceByPerson.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.performanceByPerson.description");
    }

    @Override
    public String area() {
        return "targets";
    }

    @Override
    public URL design() {
        return PerformanceByPersonReport.class.getResource("performance-by-person.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("performance.byPerson");
    }
}
