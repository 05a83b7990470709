package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of projects in the navigation bar. */
@Component
public final class ProjectsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ProjectsNavigation.class);

    private static final String PROJECTS = "projects";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                PROJECTS,
                NavigationGroup.CONTRACTS,
                20,
                Icon.of(ProjectsNavigation.class, "icons/project.svg"),
                TEXTS.text("navigation.projects"),
                PROJECTS));
    }
}
