package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes a segment of an index in many small transactions, so that it never holds up anybody. Readers may see a part of
 * it: that does no harm, as long as what it replaces is taken away only when it is complete.
 */
final class SegmentWriter implements AutoCloseable {

    private static final int PARTS_PER_TRANSACTION = 500;

    private final Connection connection;
    private final PreparedStatement insert;
    private final int code;
    private final long segment;
    private int waiting;

    SegmentWriter(Connection connection, int code, long segment) throws SQLException {
        this.connection = connection;
        this.code = code;
        this.segment = segment;
        this.insert = connection.prepareStatement(
                "INSERT INTO SEARCH_POSTING (INDEX_CODE, GRAM, SEGMENT, PART, RECORDS, IDS) VALUES (?, ?, ?, ?, ?, ?)");
    }

    void write(String gram, IdList ids) throws SQLException {
        List<IdList.Part> parts = ids.parts();
        for (int part = 0; part < parts.size(); part++) {
            insert.setInt(1, code);
            insert.setString(2, gram);
            insert.setLong(3, segment);
            insert.setInt(4, part);
            insert.setInt(5, parts.get(part).records());
            insert.setBytes(6, parts.get(part).bytes());
            insert.addBatch();
            if (++waiting == PARTS_PER_TRANSACTION) {
                flush();
            }
        }
    }

    /** Takes the segment into use. */
    void complete(long records) throws SQLException {
        flush();
        try (PreparedStatement note = connection.prepareStatement(
                "INSERT INTO SEARCH_SEGMENT (INDEX_CODE, SEGMENT, RECORDS) VALUES (?, ?, ?)")) {
            note.setInt(1, code);
            note.setLong(2, segment);
            note.setLong(3, records);
            note.executeUpdate();
        }
        connection.commit();
    }

    private void flush() throws SQLException {
        insert.executeBatch();
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
