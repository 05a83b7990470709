package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.changelog.ChangeLog;
import org.kontor.persistence.database.Database;

/** Reads the table that {@link PendingChanges} writes. */
public final class SqlChangeLog implements ChangeLog {

    private final Supplier<Database> database;

    /** The change log of the database that is open at the moment of use. */
    public SqlChangeLog(Supplier<Database> database) {
        this.database = database;
    }

    @Override
    public List<Entry> entries(Actor actor, long recordId, int limit) {
        String sql = "SELECT LOGGED_AT, ACTOR, ENTITY, KIND, FIELD, OLD_VALUE, NEW_VALUE, LINE_ID FROM CHANGE_LOG"
                + " WHERE RECORD_ID = ? ORDER BY ID DESC FETCH FIRST " + limit + " ROWS ONLY";
        List<Entry> entries = new ArrayList<>();
        try (Connection connection = database.get().dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, recordId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getTimestamp(1).toLocalDateTime().toInstant(ZoneOffset.UTC),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4).charAt(0),
                            Optional.ofNullable(rows.getString(5)),
                            Optional.ofNullable(rows.getString(6)),
                            Optional.ofNullable(rows.getString(7)),
                            Optional.ofNullable(rows.getObject(8, Long.class))));
                }
            }
            connection.rollback();
            return entries;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot read the change log", failure);
        }
    }
}
