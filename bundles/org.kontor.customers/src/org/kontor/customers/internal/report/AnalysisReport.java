package org.kontor.customers.internal.report;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.text.Text;

/** What the analyses of customers have in common: one design, with a chart, over the parts of an aspect (REP-05). */
abstract class AnalysisReport implements ReportDesign {

    private final String id;
    private final String aspect;

    AnalysisReport(String id, String aspect) {
        this.id = id;
        this.aspect = aspect;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return ReportText.of("report." + id + ".label");
    }

    @Override
    public final Text description() {
        return ReportText.of("report." + id + ".description");
    }

    @Override
    public final String area() {
        return "customers";
    }

    @Override
    public final URL design() {
        return AnalysisReport.class.getResource("customer-analysis.rptdesign");
    }

    @Override
    public final List<String> datasets() {
        return List.of(AnalysisRows.ID);
    }

    @Override
    public final Map<String, Object> given() {
        return Map.of(AnalysisRows.ASPECT, aspect);
    }
}
