package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: what industries bring (REP-05). */
@Component(service = ReportDesign.class)
public final class ByIndustry extends AnalysisReport {

    /** Names it. */
    public ByIndustry() {
        super("customers-by-industry", "industry");
    }
}
