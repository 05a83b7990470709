package org.kontor.workbench.contribution;

import java.util.Map;

/** Opens reports from records and pages; offered as a service where reports are installed. */
public interface ReportDesk {

    /**
     * Opens a report over given values, which the user may change there. Called in the UI thread.
     *
     * @param reportId the report's name, for example {@code customer-data-card}
     * @param values by parameter, in the notation of the command line
     */
    void open(Workplace workplace, String reportId, Map<String, String> values);
}
