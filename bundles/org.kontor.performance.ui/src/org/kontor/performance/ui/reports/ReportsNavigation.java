package org.kontor.performance.ui.reports;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Work reports in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ReportsNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(ReportsNavigation.class);

    /** The page with the reports of a team. */
    static final Destination TEAM = Destination.page("teamReports", TEXTS.text("page"), TeamReportsPart.ID);

    /** Entries of the navigation bar. */
    public ReportsNavigation() {
        super(NavigationGroup.SALES, "workReports");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("workReports", 60, "report"),
                new NavigationEntry(
                        "teamReports",
                        NavigationGroup.MANAGEMENT,
                        20,
                        icon("team"),
                        TEXTS.text("navigation.teamReports"),
                        Optional.of("workReports.read"),
                        Optional.empty(),
                        TEAM));
    }
}
