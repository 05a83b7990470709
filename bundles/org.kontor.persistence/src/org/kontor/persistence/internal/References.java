package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who refers to a row: the database knows it from foreign keys and column names, whichever modules are installed. */
final class References {

    private record Column(String table, String name, boolean versioned) {}

    private References() {}

    /** Lets all rows that refer to one row refer to another; versions rise, so that an editor that has one open hears of it. */
    static void repoint(Connection connection, String table, long from, long to) throws SQLException {
        for (Column column : columns(connection, table)) {
            String sql = "UPDATE " + column.table() + " SET " + column.name() + " = ?"
                    + (column.versioned() ? ", VERSION = VERSION + 1" : "") + " WHERE " + column.name() + " = ?";
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                update.setLong(1, to);
                update.setLong(2, from);
                update.executeUpdate();
            }
        }
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        List<Column> columns = loose(meta, connection);
        String known = meta.storesLowerCaseIdentifiers() ? table.toLowerCase(Locale.ROOT) : table;
        try (ResultSet keys = meta.getExportedKeys(connection.getCatalog(), connection.getSchema(), known)) {
            while (keys.next()) {
                if (keys.getShort("DELETE_RULE") != DatabaseMetaData.importedKeyCascade) {
                    String owner = keys.getString("FKTABLE_NAME");
                    columns.add(
                            new Column(owner, keys.getString("FKCOLUMN_NAME"), isVersioned(meta, connection, owner)));
                }
            }
        }
        return columns;
    }

    /**
     * Rows that may belong to a record of any type, such as files and activities, name its type and its id, which no two
     * records have in common.
     */
    private static List<Column> loose(DatabaseMetaData meta, Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String named = meta.storesLowerCaseIdentifiers() ? "record_type" : "RECORD_TYPE";
        try (ResultSet found = meta.getColumns(connection.getCatalog(), connection.getSchema(), null, named)) {
            while (found.next()) {
                String owner = found.getString("TABLE_NAME");
                columns.add(new Column(owner, "RECORD_ID", isVersioned(meta, connection, owner)));
            }
        }
        return columns;
    }

    private static boolean isVersioned(DatabaseMetaData meta, Connection connection, String table) throws SQLException {
        String column = meta.storesLowerCaseIdentifiers() ? "version" : "VERSION";
        try (ResultSet found = meta.getColumns(connection.getCatalog(), connection.getSchema(), table, column)) {
            return found.next();
        }
    }
}
