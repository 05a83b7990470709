package org.kontor.process.internal.paths;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: how long documents stay in their states, against the period before (ORD-24, REP-21). */
@Component(service = ReportDesign.class)
public final class HandlingReport extends ShippedReport {

    /** Names it. */
    public HandlingReport() {
        super("handling", "handling-times", PathsText.SOURCE, HandlingRows.ID);
    }
}
