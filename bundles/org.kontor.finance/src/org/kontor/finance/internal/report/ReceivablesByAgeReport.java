package org.kontor.finance.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who owes how much, and for how long. */
@Component
public final class ReceivablesByAgeReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(ReceivablesByAgeReport.class);

    @Override
    public String id() {
        return "receivables-by-age";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.receivablesByAge.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.receivablesByAge.description");
    }

    @Override
    public String area() {
        return "finance";
    }

    @Override
    public URL design() {
        return ReceivablesByAgeReport.class.getResource("receivables-by-age.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("finance.receivablesByAge");
    }
}
