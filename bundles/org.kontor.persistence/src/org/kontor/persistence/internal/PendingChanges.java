package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.sessions.Session;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.internal.search.SearchChanges;

/** What one action has changed so far; becomes rows of the change log in the same transaction. */
final class PendingChanges {

    private static final String PROPERTY = "kontor.pendingChanges";
    private static final int LONGEST_VALUE = 1000;
    private static final String INSERT =
            "INSERT INTO CHANGE_LOG (LOGGED_AT, ACTOR_ID, ACTOR, ENTITY, RECORD_ID, LINE_ID, KIND, FIELD, OLD_VALUE,"
                    + " NEW_VALUE) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /**
     * Where a change is shown.
     *
     * @param record the record whose history it belongs to
     * @param line the line of that record, if it is one that changed
     */
    record Place(long record, Optional<Long> line) {}

    private record Change(String entity, Place place, String kind, String field, String before, String after) {}

    private final Actor actor;
    private final Instant now;
    private final SearchChanges search;
    private final List<Change> changes = new ArrayList<>();

    PendingChanges(Actor actor, Instant now, SearchChanges search) {
        this.actor = actor;
        this.now = now;
        this.search = search;
    }

    void attachTo(Session session) {
        session.setProperty(PROPERTY, this);
    }

    static PendingChanges of(Session session) {
        if (session.getProperty(PROPERTY) instanceof PendingChanges pending) {
            return pending;
        }
        throw new IllegalStateException("Records are changed only inside a unit of work");
    }

    Instant now() {
        return now;
    }

    String actorName() {
        return actor.name();
    }

    SearchChanges search() {
        return search;
    }

    void inserted(String entity, Place place, String summary) {
        changes.add(new Change(entity, place, "C", null, null, summary));
    }

    void updated(String entity, Place place, String field, Object before, Object after) {
        changes.add(new Change(entity, place, "U", field, text(before), text(after)));
    }

    void deleted(String entity, Place place, String summary) {
        changes.add(new Change(entity, place, "D", null, summary, null));
    }

    /** Writes the rows on the connection of the action's transaction. */
    void write(Connection connection) throws SQLException {
        search.write(connection);
        if (changes.isEmpty()) {
            return;
        }
        Timestamp at = Timestamp.valueOf(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Change change : changes) {
                insert.setTimestamp(1, at);
                insert.setLong(2, actor.userId());
                insert.setString(3, actor.name());
                insert.setString(4, change.entity());
                insert.setLong(5, change.place().record());
                insert.setObject(6, change.place().line().orElse(null), Types.BIGINT);
                insert.setString(7, change.kind());
                insert.setString(8, change.field());
                insert.setString(9, cut(change.before()));
                insert.setString(10, cut(change.after()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        changes.clear();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String cut(String value) {
        return value == null || value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }
}
