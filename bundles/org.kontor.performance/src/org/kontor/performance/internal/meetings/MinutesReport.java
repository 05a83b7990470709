package org.kontor.performance.internal.meetings;

import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ShippedReport;
import org.osgi.service.component.annotations.Component;

/** Report: the minutes of a meeting (ACT-16). */
@Component(service = ReportDesign.class)
public final class MinutesReport extends ShippedReport {

    /** Names it. */
    public MinutesReport() {
        super("meetings", "meeting-minutes", MeetingText.SOURCE, MinutesDataset.ID);
    }
}
