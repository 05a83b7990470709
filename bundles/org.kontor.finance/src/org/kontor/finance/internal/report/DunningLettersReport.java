package org.kontor.finance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: dunning letters, each on a page of its own (FIN-11). */
@Component(service = ReportDesign.class)
public final class DunningLettersReport extends ShippedReport {

    /** Names it. */
    public DunningLettersReport() {
        super("finance", "dunning-letters", TextSource.beside(DunningLettersReport.class), "finance.dunningLetters");
    }
}
