package org.kontor.finance.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.kontor.kernel.text.TextSource;
import org.osgi.service.component.annotations.Component;

/** Report: the reconciliation statement of a dealer (FIN-14, P-26). */
@Component(service = ReportDesign.class)
public final class ReconciliationReport extends ShippedReport {

    /** Names it. */
    public ReconciliationReport() {
        super("finance", "reconciliation", TextSource.beside(ReconciliationReport.class), "finance.reconciliation");
    }
}
