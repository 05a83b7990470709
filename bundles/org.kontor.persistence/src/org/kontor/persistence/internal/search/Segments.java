package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The segments of an index: which there are, and how those that were replaced are taken away. */
final class Segments {

    private static final int ROWS_PER_TRANSACTION = 1000;

    /** A row of postings. */
    record Key(String gram, long segment, int part) {}

    private Segments() {}

    /** The segments with their numbers of records, by number. */
    static Map<Long, Long> of(Connection connection, int code) throws SQLException {
        Map<Long, Long> segments = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT SEGMENT, RECORDS FROM SEARCH_SEGMENT WHERE INDEX_CODE = ? ORDER BY SEGMENT")) {
            query.setInt(1, code);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    segments.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return segments;
    }

    /** The postings of all segments but some. */
    static List<Key> postingsExcept(Connection connection, int code, Set<Long> kept) throws SQLException {
        List<Key> keys = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT GRAM, SEGMENT, PART FROM SEARCH_POSTING WHERE INDEX_CODE = ? ORDER BY GRAM, SEGMENT, PART")) {
            query.setInt(1, code);
            query.setFetchSize(ROWS_PER_TRANSACTION);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (!kept.contains(rows.getLong(2))) {
                        keys.add(new Key(rows.getString(1), rows.getLong(2), rows.getInt(3)));
                    }
                }
            }
        }
        connection.rollback();
        return keys;
    }

    static void removePostings(Connection connection, int code, List<Key> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "DELETE FROM SEARCH_POSTING WHERE INDEX_CODE = ? AND GRAM = ? AND SEGMENT = ? AND PART = ?")) {
            int waiting = 0;
            for (Key key : keys) {
                delete.setInt(1, code);
                delete.setString(2, key.gram());
                delete.setLong(3, key.segment());
                delete.setInt(4, key.part());
                delete.addBatch();
                if (++waiting % ROWS_PER_TRANSACTION == 0) {
                    delete.executeBatch();
                    connection.commit();
                }
            }
            delete.executeBatch();
            connection.commit();
        }
    }

    /** Takes segments out of use; their postings are removed afterwards. */
    static void remove(Connection connection, int code, Set<Long> segments) throws SQLException {
        remove(connection, "DELETE FROM SEARCH_SEGMENT WHERE INDEX_CODE = ? AND SEGMENT = ?", code, segments);
    }

    /** Removes pending texts that a segment holds now. */
    static void removePending(Connection connection, int code, Iterable<Long> sequence) throws SQLException {
        remove(connection, "DELETE FROM SEARCH_PENDING WHERE INDEX_CODE = ? AND SEQ = ?", code, sequence);
    }

    private static void remove(Connection connection, String sql, int code, Iterable<Long> keys) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (long key : keys) {
                delete.setInt(1, code);
                delete.setLong(2, key);
                delete.addBatch();
                if (++waiting % ROWS_PER_TRANSACTION == 0) {
                    delete.executeBatch();
                    connection.commit();
                }
            }
            delete.executeBatch();
            connection.commit();
        }
    }
}
