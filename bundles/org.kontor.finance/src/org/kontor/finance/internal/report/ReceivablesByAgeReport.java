package org.kontor.finance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: who owes how much, and for how long. */
@Component(service = ReportDesign.class)
public final class ReceivablesByAgeReport extends ShippedReport {

    /** Names it. */
    public ReceivablesByAgeReport() {
        super(
                "finance",
                "receivables-by-age",
                TextSource.beside(ReceivablesByAgeReport.class),
                "finance.receivablesByAge");
    }
}
