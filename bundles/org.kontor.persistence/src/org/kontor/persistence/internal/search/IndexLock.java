package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Keeps every other program from putting the same index in order until it is closed, and gives numbers to segments. The
 * lock is a locked row, so that it ends with a program that dies.
 */
final class IndexLock implements AutoCloseable {

    /** More segments than one program ever writes under one lock. */
    private static final int NUMBERS = 1000;

    private final Connection connection;
    private final int code;
    private long lastSegment;

    IndexLock(DataSource source, int code) throws SQLException {
        this.code = code;
        this.connection = source.getConnection();
        try {
            // The numbers are used up whatever happens, so that no segment meets what a program left that died.
            raise(NUMBERS);
            lastSegment = highest() - NUMBERS;
            connection.commit();
            raise(0);
        } catch (SQLException taken) {
            connection.close();
            throw taken;
        }
    }

    /** A number for a new segment; it is never given twice, even if the program dies. */
    long nextSegment() {
        return ++lastSegment;
    }

    private long highest() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT LAST_SEGMENT FROM SEARCH_INDEX WHERE CODE = ?")) {
            query.setInt(1, code);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** What the index was made from. */
    String definition() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DEFINITION FROM SEARCH_INDEX WHERE CODE = ?")) {
            query.setInt(1, code);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    /** Notes what the index is made from now, and ends the lock. */
    void define(String definition) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE SEARCH_INDEX SET DEFINITION = ? WHERE CODE = ?")) {
            update.setString(1, definition);
            update.setInt(2, code);
            update.executeUpdate();
        }
        connection.commit();
    }

    private void raise(int by) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE SEARCH_INDEX SET LAST_SEGMENT = LAST_SEGMENT + ? WHERE CODE = ?")) {
            update.setInt(1, by);
            update.setInt(2, code);
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
