package org.kontor.persistence.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.persistence.sessions.Session;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.internal.search.SearchChanges;

/** What one action has changed so far; becomes rows of the change log in the same transaction. */
final class PendingChanges {

    private static final String PROPERTY = "kontor.pendingChanges";
    private static final int LONGEST_VALUE = 1000;
    private static final String INSERT =
            "INSERT INTO CHANGE_LOG (LOGGED_AT, ACTOR_ID, ACTOR, ENTITY, RECORD_ID, KIND, FIELD, OLD_VALUE, NEW_VALUE)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private record Change(String entity, long id, String kind, String field, String before, String after) {}

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

    void inserted(String entity, long id, String summary) {
        changes.add(new Change(entity, id, "C", null, null, summary));
    }

    void updated(String entity, long id, String field, Object before, Object after) {
        changes.add(new Change(entity, id, "U", field, text(before), text(after)));
    }

    void deleted(String entity, long id, String summary) {
        changes.add(new Change(entity, id, "D", null, summary, null));
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
                insert.setLong(5, change.id());
                insert.setString(6, change.kind());
                insert.setString(7, change.field());
                insert.setString(8, cut(change.before()));
                insert.setString(9, cut(change.after()));
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
