package org.kontor.contracts.internal.projects;

import java.util.Optional;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.Projects;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Projects that are under way. */
@Component(service = HandoverSource.class)
public final class ProjectsHandover extends OwnedHandover<Project> {

    /** A source that tells the workflow. */
    @Activate
    public ProjectsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                Projects.TYPE,
                "projects",
                ProjectsText.of("handover.projects"),
                75,
                Project.class,
                "e.state = org.kontor.contracts.projects.ProjectState.OPEN");
    }

    @Override
    protected String titleOf(Project project) {
        return ProjectDocument.title(project).toString();
    }

    @Override
    protected Optional<Long> customerOf(Project project) {
        return Optional.ofNullable(project.getCustomerId());
    }
}
