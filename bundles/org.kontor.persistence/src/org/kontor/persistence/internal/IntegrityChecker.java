package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.database.Violation;
import org.kontor.persistence.internal.search.SearchCheck;

/** Proves the invariants that the installed modules name, and that the schema fits the entities. */
public final class IntegrityChecker {

    private static final int MOST_PER_CHECK = 100;

    private final Database database;

    /** A checker of an open database. */
    public IntegrityChecker(Database database) {
        this.database = database;
    }

    /** What is not as it must be; nothing when all is well. */
    public List<Violation> check() {
        List<Violation> violations = new ArrayList<>(new SchemaComparison(database).differences());
        for (String missing : new SearchCheck(database.storedSearch()).missing()) {
            violations.add(new Violation("search", PersistenceText.of("check.search"), missing));
        }
        for (PersistenceContribution contribution : database.contributions()) {
            for (IntegrityCheck check : contribution.checks()) {
                violations.addAll(run(check));
            }
        }
        return violations;
    }

    private List<Violation> run(IntegrityCheck check) {
        List<Violation> found = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setMaxRows(MOST_PER_CHECK);
            try (ResultSet rows = statement.executeQuery(check.sql())) {
                while (rows.next()) {
                    found.add(new Violation(check.id(), check.label(), detail(rows)));
                }
            }
            connection.rollback();
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Integrity check " + check.id() + " cannot run", failure);
        }
    }

    private static String detail(ResultSet rows) throws SQLException {
        StringBuilder detail = new StringBuilder();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            detail.append(i == 1 ? "" : ", ")
                    .append(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(rows.getString(i));
        }
        return detail.toString();
    }
}
