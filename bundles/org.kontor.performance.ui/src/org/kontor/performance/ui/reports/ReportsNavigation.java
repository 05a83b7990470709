package org.kontor.performance.ui.reports;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Work reports in the navigation bar. */
@Component
public final class ReportsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ReportsNavigation.class);

    /** The page with the reports of a team. */
    static final Destination TEAM = Destination.page("teamReports", TEXTS.text("page"), TeamReportsPart.ID);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                NavigationEntry.list(
                        "workReports",
                        NavigationGroup.SALES,
                        60,
                        Icon.of(ReportsNavigation.class, "icons/report.svg"),
                        TEXTS.text("navigation.workReports"),
                        "workReports"),
                new NavigationEntry(
                        "teamReports",
                        NavigationGroup.MANAGEMENT,
                        20,
                        Icon.of(ReportsNavigation.class, "icons/team.svg"),
                        TEXTS.text("navigation.teamReports"),
                        Optional.of("workReports.read"),
                        Optional.empty(),
                        TEAM));
    }
}
