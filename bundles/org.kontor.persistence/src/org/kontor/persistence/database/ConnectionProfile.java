package org.kontor.persistence.database;

import java.util.Map;
import java.util.Optional;

/**
 * How one database is reached.
 *
 * @param name the name users choose it by, for example {@code default}
 * @param kind what stands behind it
 * @param settings {@code host}, {@code port}, {@code database}, {@code user}; nothing secret
 */
public record ConnectionProfile(String name, Kind kind, Map<String, String> settings) {

    /** The kinds of database, see README for which to choose when. */
    public enum Kind {
        /** A database in the user's folder; no set-up, one program at a time. */
        EMBEDDED,
        /** A database served by a Kontor on another desktop. */
        WORKGROUP,
        /** A PostgreSQL server. */
        ENTERPRISE,
        /** A database in memory that vanishes with the program; for tests and for practice. */
        MEMORY
    }

    /** Keeps its own copy. */
    public ConnectionProfile {
        settings = Map.copyOf(settings);
    }

    /** A profile without settings. */
    public static ConnectionProfile of(String name, Kind kind) {
        return new ConnectionProfile(name, kind, Map.of());
    }

    /** A setting, if it was made. */
    public Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key)).filter(v -> !v.isBlank());
    }
}
