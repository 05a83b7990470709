package org.kontor.persistence.internal.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that was changed since the index was last put in order.
 *
 * @param sequence its place in the order of changes
 * @param recordId the record
 * @param content the text
 */
record PendingText(long sequence, long recordId, String content) {

    /** The first of them. */
    static List<PendingText> of(Connection connection, int code, int most) throws SQLException {
        List<PendingText> pending = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT SEQ, RECORD_ID, CONTENT FROM SEARCH_PENDING WHERE INDEX_CODE = ?"
                        + " ORDER BY SEQ FETCH FIRST " + most + " ROWS ONLY")) {
            query.setInt(1, code);
            query.setFetchSize(1000);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pending.add(new PendingText(rows.getLong(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
        return pending;
    }
}
