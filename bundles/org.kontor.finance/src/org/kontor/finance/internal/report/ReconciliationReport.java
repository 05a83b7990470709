package org.kontor.finance.internal.report;

import java.net.URL;
import java.util.List;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: the reconciliation statement of a dealer (FIN-14, P-26). */
@Component
public final class ReconciliationReport implements ReportDesign {

    private static final TextSource TEXTS = TextSource.beside(ReconciliationReport.class);

    @Override
    public String id() {
        return "reconciliation";
    }

    @Override
    public Text label() {
        return TEXTS.text("report.reconciliation.label");
    }

    @Override
    public Text description() {
        return TEXTS.text("report.reconciliation.description");
    }

    @Override
    public String area() {
        return "finance";
    }

    @Override
    public URL design() {
        return ReconciliationReport.class.getResource("reconciliation.rptdesign");
    }

    @Override
    public List<String> datasets() {
        return List.of("finance.reconciliation");
    }
}
