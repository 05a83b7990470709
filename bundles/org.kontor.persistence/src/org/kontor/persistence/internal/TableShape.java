package org.kontor.persistence.internal;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name its name in upper case
 * @param columns its columns
 * @param references other tables it points to
 * @param selfReferences columns that point to rows of the same table
 */
record TableShape(String name, List<Column> columns, Set<String> references, Set<String> selfReferences) {

    /** A column and its JDBC type. */
    record Column(String name, int type) {

        boolean isBinary() {
            return Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY)
                    .contains(type);
        }

        void bind(PreparedStatement statement, int index, String value) throws SQLException {
            switch (type) {
                case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> statement.setLong(index, Long.parseLong(value));
                case Types.DECIMAL, Types.NUMERIC -> statement.setBigDecimal(index, new BigDecimal(value));
                case Types.BOOLEAN, Types.BIT -> statement.setBoolean(index, value.startsWith("t"));
                case Types.DATE -> statement.setDate(index, Date.valueOf(value));
                case Types.TIMESTAMP -> statement.setTimestamp(index, Timestamp.valueOf(value));
                default -> statement.setString(index, value);
            }
        }
    }

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    Column column(String column) {
        return columns.stream()
                .filter(c -> c.name().equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The backup has the column " + name + "." + column));
    }

    String select() {
        return "SELECT " + String.join(", ", columnNames()) + " FROM " + name;
    }

    String insert(List<String> names) {
        String marks = names.stream().map(n -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + name + " (" + String.join(", ", names) + ") VALUES (" + marks + ")";
    }

    /** Whether its rows are made from other tables, so that no backup need hold them. */
    boolean isDerived() {
        return name.startsWith("SEARCH_");
    }

    /** All tables, each after those it points to. */
    static List<TableShape> inOrderOfReference(Connection connection) throws SQLException {
        Map<String, TableShape> tables = new LinkedHashMap<>();
        DatabaseMetaData meta = connection.getMetaData();
        try (ResultSet rows = meta.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                tables.put(name.toUpperCase(Locale.ROOT), shape(meta, connection.getSchema(), name));
            }
        }
        Set<TableShape> ordered = new LinkedHashSet<>();
        tables.values().forEach(table -> visit(table, tables, ordered));
        return new ArrayList<>(ordered);
    }

    private static void visit(TableShape table, Map<String, TableShape> tables, Set<TableShape> ordered) {
        for (String reference : table.references()) {
            if (!ordered.contains(tables.get(reference))) {
                visit(tables.get(reference), tables, ordered);
            }
        }
        ordered.add(table);
    }

    private static TableShape shape(DatabaseMetaData meta, String schema, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet rows = meta.getColumns(null, schema, name, "%")) {
            while (rows.next()) {
                columns.add(
                        new Column(rows.getString("COLUMN_NAME").toUpperCase(Locale.ROOT), rows.getInt("DATA_TYPE")));
            }
        }
        Set<String> references = new HashSet<>();
        Set<String> selfReferences = new HashSet<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, name)) {
            while (rows.next()) {
                String target = rows.getString("PKTABLE_NAME").toUpperCase(Locale.ROOT);
                if (target.equals(name.toUpperCase(Locale.ROOT))) {
                    selfReferences.add(rows.getString("FKCOLUMN_NAME").toUpperCase(Locale.ROOT));
                } else {
                    references.add(target);
                }
            }
        }
        return new TableShape(name.toUpperCase(Locale.ROOT), columns, references, selfReferences);
    }
}
