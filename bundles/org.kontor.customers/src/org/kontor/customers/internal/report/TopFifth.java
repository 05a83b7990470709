package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: what the best fifth of customers brings (R-20) (REP-05). */
@Component(service = ReportDesign.class)
public final class TopFifth extends AnalysisReport {

    /** Names it. */
    public TopFifth() {
        super("customers-top-fifth", "fifth");
    }
}
