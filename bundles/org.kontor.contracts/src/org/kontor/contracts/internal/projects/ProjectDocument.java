package org.kontor.contracts.internal.projects;

import java.util.Optional;
import org.kontor.contracts.projects.Project;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Projects as documents: under way, finished, given up (CON-15). */
@Component(service = DocumentType.class)
public final class ProjectDocument extends EntityDocument<Project, ProjectState> {

    private static final int DONE = 100;
    private static final String EDIT = "projects.edit";

    private static final DocumentFlow<ProjectState> FLOW = DocumentFlow.of(ProjectState.class, ProjectsText.SOURCE)
            .state(ProjectState.OPEN, StateTone.ACTIVE)
            .state(ProjectState.FINISHED, StateTone.GOOD)
            .sideState(ProjectState.ABANDONED, StateTone.DONE)
            .way("finish", ProjectState.OPEN, ProjectState.FINISHED, EDIT)
            .way("abandon", ProjectState.OPEN, ProjectState.ABANDONED, EDIT)
            .needsNote()
            .way("reopen", ProjectState.FINISHED, ProjectState.OPEN, EDIT)
            .needsNote()
            .build();

    /** Projects and their flow. */
    public ProjectDocument() {
        super(
                Projects.TYPE,
                ProjectsText.of("project"),
                Project.class,
                ProjectsLists.PROJECTS,
                FLOW,
                Project::getState,
                Project::setState);
    }

    static Text title(Project project) {
        return title(project.getNumber(), ProjectsText.of("project"), project.getName());
    }

    @Override
    protected Text titleOf(Project project) {
        return title(project);
    }

    @Override
    protected void step(UnitOfWork uow, Project project, Transition way, Optional<String> note) {
        if (way.to().equals(ProjectState.FINISHED.name())) {
            project.setProgress(DONE);
        }
    }
}
