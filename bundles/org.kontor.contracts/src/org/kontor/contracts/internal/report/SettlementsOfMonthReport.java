package org.kontor.contracts.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: what is to be settled in a month, and at its end what was (FIN-04). */
@Component
public final class SettlementsOfMonthReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(SettlementsOfMonthReport.class);

    @Override
    public String id() {
        return "settlements-of-month";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.settlements.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.settlements.description");
    }

    @Override
    public String area() {
        return "contracts";
    }

    @Override
    public URL design() {
        return SettlementsOfMonthReport.class.getResource("settlements-of-month.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("contracts.settlementsOfMonth");
    }
}
