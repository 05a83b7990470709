package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: what regions bring (REP-05). */
@Component(service = ReportDesign.class)
public final class ByRegion extends AnalysisReport {

    /** Names it. */
    public ByRegion() {
        super("customers-by-region", "region");
    }
}
