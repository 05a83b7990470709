package org.kontor.contracts.internal.projects;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of projects and expenses. */
@Component(service = PersistenceContribution.class)
public final class ProjectsPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ProjectsPersistence() {
        super(
                "org.kontor.contracts.projects",
                List.of("org.kontor.contracts"),
                List.of("org.kontor.contracts.projects.Project"),
                List.of("001_projects.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex("project", "Project", List.of("number", "name", "customerName")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("projects.numbers", ProjectsText.of("check.numbers"), "PJ", "PROJECT"),
                new IntegrityCheck(
                        "projects.currency",
                        ProjectsText.of("check.projectCurrency"),
                        "SELECT c.ID, c.CURRENCY, p.CURRENCY FROM CONTRACT c JOIN PROJECT p ON p.ID = c.PROJECT_ID"
                                + " WHERE c.CURRENCY <> p.CURRENCY"));
    }
}
