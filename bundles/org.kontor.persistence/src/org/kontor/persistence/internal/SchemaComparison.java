package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaHelper;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.Violation;

/** Compares the tables with what the entities expect of them. */
final class SchemaComparison {

    private static final String CHECK = "schema";

    private final Database database;

    SchemaComparison(Database database) {
        this.database = database;
    }

    List<Violation> differences() {
        List<Violation> found = new ArrayList<>();
        Map<String, Map<String, Boolean>> tables = tables();
        for (Map.Entry<String, Set<String>> expected : mapped().entrySet()) {
            Map<String, Boolean> columns = tables.get(expected.getKey());
            if (columns == null) {
                found.add(violation("schema.noTable", expected.getKey()));
                continue;
            }
            for (String column : expected.getValue()) {
                if (!columns.containsKey(column)) {
                    found.add(violation("schema.noColumn", expected.getKey() + "." + column));
                }
            }
            columns.forEach((column, mustBeFilled) -> {
                if (mustBeFilled && !expected.getValue().contains(column)) {
                    found.add(violation("schema.unmapped", expected.getKey() + "." + column));
                }
            });
        }
        return found;
    }

    private static Violation violation(String key, String detail) {
        return new Violation(CHECK, PersistenceText.of(key), detail);
    }

    private Map<String, Set<String>> mapped() {
        Map<String, Set<String>> tables = new HashMap<>();
        for (ClassDescriptor descriptor :
                JpaHelper.getServerSession(database.factory()).getDescriptors().values()) {
            for (DatabaseField field : descriptor.getFields()) {
                tables.computeIfAbsent(upper(field.getTableName()), t -> new TreeSet<>())
                        .add(upper(field.getName()));
            }
        }
        return tables;
    }

    /** Tables with their columns and whether a column must be filled and has no value of its own. */
    private Map<String, Map<String, Boolean>> tables() {
        Map<String, Map<String, Boolean>> tables = new HashMap<>();
        try (Connection connection = database.dataSource().getConnection()) {
            DatabaseMetaData meta = connection.getMetaData();
            Set<String> real = new HashSet<>();
            try (ResultSet rows = meta.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    real.add(upper(rows.getString("TABLE_NAME")));
                }
            }
            try (ResultSet rows = meta.getColumns(null, connection.getSchema(), "%", "%")) {
                while (rows.next()) {
                    String table = upper(rows.getString("TABLE_NAME"));
                    boolean mustBeFilled = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                            && rows.getString("COLUMN_DEF") == null;
                    if (real.contains(table)) {
                        tables.computeIfAbsent(table, t -> new HashMap<>())
                                .put(upper(rows.getString("COLUMN_NAME")), mustBeFilled);
                    }
                }
            }
            connection.rollback();
            return tables;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot read the schema", failure);
        }
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
