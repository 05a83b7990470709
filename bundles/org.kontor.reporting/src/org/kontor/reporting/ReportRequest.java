package org.kontor.reporting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kontor.kernel.report.ReportColumn;

/**
 * Which report is wanted, over what and as what.
 *
 * @param reportId the report's name
 * @param parameters a value for each parameter that was given; Java types as in {@link ReportColumn}
 * @param locale language of the texts, notation of numbers and dates
 * @param format what to write
 * @param byteOrderMark whether a CSV starts with the mark by which spreadsheets know UTF-8; other formats ignore it
 */
public record ReportRequest(
        String reportId, Map<String, Object> parameters, Locale locale, ReportFormat format, boolean byteOrderMark) {

    /** Keeps its own copy of the parameters. */
    public ReportRequest {
        parameters = Map.copyOf(parameters);
    }

    /** The same with further values, which go before those that were given. */
    public ReportRequest with(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(values);
        return new ReportRequest(reportId, all, locale, format, byteOrderMark);
    }
}
