package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of projects and expenses in the navigation bar. */
@Component
public final class ProjectsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ProjectsNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("projects", 20, "projects", "project"), entry("contractExpenses", 30, "expenses", "wallet"));
    }

    private static NavigationEntry entry(String list, int order, String area, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.CONTRACTS,
                order,
                Icon.of(ProjectsNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                area);
    }
}
