package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: where customers come from (REP-05). */
@Component(service = ReportDesign.class)
public final class BySource extends AnalysisReport {

    /** Names it. */
    public BySource() {
        super("customers-by-source", "source");
    }
}
