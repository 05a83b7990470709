package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: what small and large companies bring (REP-05). */
@Component(service = ReportDesign.class)
public final class ByScale extends AnalysisReport {

    /** Names it. */
    public ByScale() {
        super("customers-by-size", "scale");
    }
}
