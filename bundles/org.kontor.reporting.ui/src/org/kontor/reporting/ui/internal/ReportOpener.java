package org.kontor.reporting.ui.internal;

import java.util.Map;
import org.kontor.reporting.ReportService;
import org.kontor.workbench.contribution.ReportDesk;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens reports in the editor area. */
@Component
public final class ReportOpener implements ReportDesk {

    private final ReportService reports;

    /** Over the reports of the installed modules. */
    @Activate
    public ReportOpener(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public void open(Workplace workplace, String reportId, Map<String, String> values) {
        reports.reports(workplace.actor()).stream()
                .filter(design -> design.id().equals(reportId))
                .findFirst()
                .ifPresentOrElse(
                        design -> workplace.openPart(
                                new ReportInput(workplace, reports, design, values), ReportEditor.ID),
                        () -> workplace.tell(
                                ScreenText.of("navigation.reports"), ScreenText.of("viewer.notOffered", reportId)));
    }
}
