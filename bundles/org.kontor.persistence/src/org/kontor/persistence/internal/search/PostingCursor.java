package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Walks through the records of a segment that have a pair of characters; reads a part only when it gets there. */
final class PostingCursor {

    private final Connection connection;
    private final int code;
    private final long segment;
    private final String gram;
    private final int parts;
    private long[] ids = new long[0];
    private int at;
    private int nextPart;

    PostingCursor(Connection connection, int code, long segment, String gram, int parts) {
        this.connection = connection;
        this.code = code;
        this.segment = segment;
        this.gram = gram;
        this.parts = parts;
    }

    /** The next id, or -1 at the end. */
    long next() throws SQLException {
        return hasMore() ? ids[at++] : -1;
    }

    /** Whether the id is there; ids are asked for in ascending order. */
    boolean reaches(long id) throws SQLException {
        while (hasMore() && ids[at] < id) {
            at = ids[ids.length - 1] < id ? ids.length : at + 1;
        }
        return at < ids.length && ids[at] == id;
    }

    private boolean hasMore() throws SQLException {
        while (at == ids.length && nextPart < parts) {
            ids = read(nextPart++);
            at = 0;
        }
        return at < ids.length;
    }

    private long[] read(int part) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT RECORDS, IDS FROM SEARCH_POSTING"
                + " WHERE INDEX_CODE = ? AND GRAM = ? AND SEGMENT = ? AND PART = ?")) {
            query.setInt(1, code);
            query.setString(2, gram);
            query.setLong(3, segment);
            query.setInt(4, part);
            try (ResultSet row = query.executeQuery()) {
                // A part that has gone belongs to a segment that was replaced; the lookup notices and begins again.
                return row.next() ? new IdList.Part(row.getBytes(2), row.getInt(1)).ids() : new long[0];
            }
        }
    }
}
