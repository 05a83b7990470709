package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.contracts.projects.ProjectState;
import org.kontor.contracts.projects.Projects;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of projects. */
@Component
public final class ProjectsLists implements ListContribution {

    static final ListDefinition PROJECTS = ListDefinition.of("projects", "projects", Projects.TYPE, ProjectsText.SOURCE)
            .from("PROJECT p", "p.ID")
            .outerJoin("USER_NAME", "u", "u.ID = p.OWNER_ID")
            .owned("p.OWNER_ID", "p.DEPARTMENT_ID")
            .linked("customer", "p.CUSTOMER_ID = ?")
            .linked("user", "p.OWNER_ID = ?")
            .linked("orgUnit", "p.DEPARTMENT_ID = ?")
            .searched("number", "p.NUMBER", 15)
            .searched("name", "p.NAME", 30)
            .searched("customerName", "p.CUSTOMER_NAME", 28)
            .choice("state", ProjectState.class, "p.STATE", 12)
            .column("branch", FieldKind.TEXT, "p.BRANCH", 14)
            .column("progress", FieldKind.INTEGER, "p.PROGRESS", 10)
            .column("startsOn", FieldKind.DATE, "p.STARTS_ON", 12)
            .column("endsOn", FieldKind.DATE, "p.ENDS_ON", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .searchedBy("project", "p.ID")
            .orderBy("number", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PROJECTS);
    }
}
