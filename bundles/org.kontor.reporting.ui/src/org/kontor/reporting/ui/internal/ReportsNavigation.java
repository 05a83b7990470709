package org.kontor.reporting.ui.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.reporting.ReportService;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reports in the navigation bar; which of them a user sees depends on the rights, the entry does not. */
@Component
public final class ReportsNavigation implements NavigationContribution {

    private final ReportService reports;

    /** An entry that opens the reports of a service. */
    @Activate
    public ReportsNavigation(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "reports",
                NavigationGroup.MANAGEMENT,
                10,
                Icon.of(ReportsNavigation.class, "icons/reports.svg"),
                ScreenText.of("navigation.reports"),
                Optional.empty(),
                Optional.empty(),
                workplace -> workplace.openPart(new GalleryInput(workplace, reports), GalleryEditor.ID)));
    }
}
