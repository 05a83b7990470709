package org.kontor.customers.internal.report;

import java.net.URL;
import java.util.Map;
import org.kontor.kernel.report.ShippedReport;

/** What the analyses of customers have in common: one design, with a chart, over the parts of an aspect (REP-05). */
abstract class AnalysisReport extends ShippedReport {

    private final String aspect;

    AnalysisReport(String id, String aspect) {
        super("customers", id, ReportText.SOURCE, AnalysisRows.ID);
        this.aspect = aspect;
    }

    @Override
    public final URL design() {
        return AnalysisReport.class.getResource("customer-analysis.rptdesign");
    }

    @Override
    public final Map<String, Object> given() {
        return Map.of(AnalysisRows.ASPECT, aspect);
    }
}
