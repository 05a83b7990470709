package org.kontor.contracts.ui.projects;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of projects in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ProjectsNavigation extends ModuleNavigation {

    private static final String PROJECTS = "projects";

    /** Entries of the navigation bar. */
    public ProjectsNavigation() {
        super(NavigationGroup.CONTRACTS, "projects");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list(PROJECTS, 20, "project"), list("projectExpenditure", 21, "project"));
    }
}
