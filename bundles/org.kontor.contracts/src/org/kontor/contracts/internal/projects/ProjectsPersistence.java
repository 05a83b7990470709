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

    /** Revenue of a project that was not taken back. */
    private static final String OPEN = "SELECT e.ID FROM REVENUE_ENTRY e WHERE e.PROJECT_ID = p.ID"
            + " AND e.REVERSES_ID IS NULL"
            + " AND NOT EXISTS (SELECT r.ID FROM REVENUE_ENTRY r WHERE r.REVERSES_ID = e.ID)";

    /**
     * What was recognised of a project with an entry and before it. It is held against what the contracts were worth when that
     * entry was booked: an amendment later on lessens what may be recognised next, not what was recognised rightly.
     */
    private static final String UNTIL = "(SELECT SUM(b.AMOUNT) FROM REVENUE_ENTRY b WHERE b.PROJECT_ID = e.PROJECT_ID"
            + " AND b.ENTRY_NO <= e.ENTRY_NO)";

    /** Names entities and migrations. */
    public ProjectsPersistence() {
        super(
                "org.kontor.contracts.projects",
                List.of("org.kontor.contracts"),
                List.of(
                        "org.kontor.contracts.projects.Project",
                        "org.kontor.contracts.projects.RevenueStep",
                        "org.kontor.contracts.projects.RevenueEntry"),
                List.of("001_projects.sql", "002_revenue.sql", "003_booked.sql"));
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
                        "revenue.reversals",
                        ProjectsText.of("check.revenueReversals"),
                        "SELECT e.ID, e.AMOUNT, o.AMOUNT FROM REVENUE_ENTRY e JOIN REVENUE_ENTRY o ON o.ID = e.REVERSES_ID"
                                + " WHERE e.AMOUNT <> -o.AMOUNT OR e.PROJECT_ID <> o.PROJECT_ID"),
                new IntegrityCheck(
                        "revenue.booked",
                        ProjectsText.of("check.revenueBooked"),
                        "SELECT p.NUMBER FROM PROJECT p WHERE p.REVENUE_BOOKED AND NOT EXISTS (" + OPEN
                                + ") OR NOT p.REVENUE_BOOKED AND EXISTS (" + OPEN + ")"),
                new IntegrityCheck(
                        "revenue.most",
                        ProjectsText.of("check.revenueMost"),
                        "SELECT e.PROJECT_ID, e.ENTRY_NO, e.CONTRACTED FROM REVENUE_ENTRY e WHERE e.REVERSES_ID IS NULL AND ("
                                + UNTIL + " < 0 OR " + UNTIL + " > e.CONTRACTED)"),
                new IntegrityCheck(
                        "projects.currency",
                        ProjectsText.of("check.projectCurrency"),
                        "SELECT c.ID, c.CURRENCY, p.CURRENCY FROM CONTRACT c JOIN PROJECT p ON p.ID = c.PROJECT_ID"
                                + " WHERE c.CURRENCY <> p.CURRENCY"));
    }
}
