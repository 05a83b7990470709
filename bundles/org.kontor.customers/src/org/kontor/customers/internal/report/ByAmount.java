package org.kontor.customers.internal.report;

import org.kontor.kernel.report.ReportDesign;
import org.osgi.service.component.annotations.Component;

/** Report: how much single customers buy (REP-05). */
@Component(service = ReportDesign.class)
public final class ByAmount extends AnalysisReport {

    /** Names it. */
    public ByAmount() {
        super("customers-by-amount", "amount");
    }
}
