package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.DatabasePlatform;

/**
 * Brings the schema up to date: forward only, each step in one transaction with its row in the history, under a lock
 * that keeps a second program waiting. A database that is ahead of the installed bundles is refused.
 */
public final class Migrator {

    private static final String HISTORY = """
            CREATE TABLE SCHEMA_STEP (
              COMPONENT VARCHAR(100) NOT NULL,
              STEP INTEGER NOT NULL,
              NAME VARCHAR(100) NOT NULL,
              CHECKSUM VARCHAR(64) NOT NULL,
              APPLIED_AT TIMESTAMP NOT NULL,
              MILLIS BIGINT NOT NULL,
              PRIMARY KEY (COMPONENT, STEP))
            """;

    private final DatabasePlatform platform;
    private final DataSource source;
    private final Clock clock;

    /** A migrator for one database. */
    public Migrator(DatabasePlatform platform, DataSource source, Clock clock) {
        this.platform = platform;
        this.source = source;
        this.clock = clock;
    }

    /**
     * Applies what is missing.
     *
     * @throws ProblemException when a step fails or the database is newer than the program
     */
    public void migrate(List<PersistenceContribution> contributions) {
        ensureHistory();
        for (PersistenceContribution contribution : ordered(contributions)) {
            refuseNewer(contribution);
            List<String> names = contribution.migrations();
            for (int step = 1; step <= names.size(); step++) {
                apply(contribution, step, names.get(step - 1));
            }
        }
    }

    /**
     * Makes the schema of an empty database as it was when a backup was taken, as part of the caller's transaction.
     *
     * @param steps how many steps of each component; components that are not named are left out
     */
    static void create(
            DatabasePlatform platform,
            Connection connection,
            List<PersistenceContribution> contributions,
            Map<String, Integer> steps)
            throws SQLException {
        Migrator migrator = new Migrator(platform, null, Clock.systemUTC());
        try (Statement statement = connection.createStatement()) {
            statement.execute(HISTORY);
        }
        for (PersistenceContribution contribution : ordered(contributions)) {
            int wanted = steps.getOrDefault(contribution.component(), 0);
            for (int step = 1; step <= wanted; step++) {
                String name = contribution.migrations().get(step - 1);
                String sql = read(contribution, name);
                migrator.execute(connection, contribution.component(), step, name, sql, checksum(sql));
            }
        }
    }

    /** Whether each of them has what it requires among them. */
    static boolean isComplete(List<PersistenceContribution> contributions) {
        Set<String> there =
                contributions.stream().map(PersistenceContribution::component).collect(Collectors.toSet());
        return contributions.stream().allMatch(c -> there.containsAll(c.requires()));
    }

    /** Contributions in an order in which each comes after what it requires. */
    public static List<PersistenceContribution> ordered(List<PersistenceContribution> contributions) {
        Map<String, PersistenceContribution> byName = new LinkedHashMap<>();
        contributions.stream()
                .sorted(Comparator.comparing(PersistenceContribution::component))
                .forEach(c -> byName.put(c.component(), c));
        Set<PersistenceContribution> done = new LinkedHashSet<>();
        byName.values().forEach(c -> visit(c, byName, done, new LinkedHashSet<>()));
        return List.copyOf(done);
    }

    private static void visit(
            PersistenceContribution contribution,
            Map<String, PersistenceContribution> byName,
            Set<PersistenceContribution> done,
            Set<String> path) {
        if (done.contains(contribution)) {
            return;
        }
        if (!path.add(contribution.component())) {
            throw new IllegalStateException("Components require each other in a circle: " + path);
        }
        for (String required : contribution.requires()) {
            PersistenceContribution before = byName.get(required);
            if (before == null) {
                throw new ProblemException(
                        PersistenceText.of("migration.required", contribution.component(), required));
            }
            visit(before, byName, done, path);
        }
        path.remove(contribution.component());
        done.add(contribution);
    }

    private void ensureHistory() {
        try (Connection connection = source.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("SELECT COUNT(*) FROM SCHEMA_STEP").close();
                connection.rollback();
            } catch (SQLException missing) {
                connection.rollback();
                if (!platform.isMissingTable(missing)) {
                    throw missing;
                }
                createHistory(connection);
            }
        } catch (SQLException failure) {
            throw failed("SCHEMA_STEP", failure);
        }
    }

    private void createHistory(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(HISTORY);
            connection.commit();
        } catch (SQLException anotherProgramWasFaster) {
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("SELECT COUNT(*) FROM SCHEMA_STEP").close();
            }
            connection.rollback();
        }
    }

    private void refuseNewer(PersistenceContribution contribution) {
        int known = contribution.migrations().size();
        int applied = applied(contribution.component()).keySet().stream()
                .max(Integer::compare)
                .orElse(0);
        if (applied > known) {
            throw new ProblemException(PersistenceText.of("migration.newer", contribution.component(), applied, known));
        }
    }

    private Map<Integer, String> applied(String component) {
        try (Connection connection = source.getConnection()) {
            Map<Integer, String> steps = applied(connection, component);
            connection.rollback();
            return steps;
        } catch (SQLException failure) {
            throw failed(component, failure);
        }
    }

    private static Map<Integer, String> applied(Connection connection, String component) throws SQLException {
        Map<Integer, String> steps = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT STEP, CHECKSUM FROM SCHEMA_STEP WHERE COMPONENT = ?")) {
            query.setString(1, component);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return steps;
    }

    private void apply(PersistenceContribution contribution, int step, String name) {
        String sql = read(contribution, name);
        String checksum = checksum(sql);
        String known = applied(contribution.component()).get(step);
        if (known == null) {
            run(contribution, step, name, sql, checksum);
        } else if (!known.equals(checksum)) {
            throw new ProblemException(PersistenceText.of("migration.changed", contribution.component(), name));
        }
    }

    private void run(PersistenceContribution contribution, int step, String name, String sql, String checksum) {
        try (Connection connection = source.getConnection()) {
            try {
                platform.lockMigrations(connection);
                if (!applied(connection, contribution.component()).containsKey(step)) {
                    execute(connection, contribution.component(), step, name, sql, checksum);
                }
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            }
        } catch (SQLException failure) {
            throw failed(contribution.component() + "/" + name, failure);
        }
    }

    private void execute(Connection connection, String component, int step, String name, String sql, String checksum)
            throws SQLException {
        long begin = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            for (String part : statements(platform.ddl(sql))) {
                statement.execute(part);
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO SCHEMA_STEP VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, component);
            insert.setInt(2, step);
            insert.setString(3, name);
            insert.setString(4, checksum);
            insert.setTimestamp(5, Timestamp.valueOf(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
            insert.setLong(6, (System.nanoTime() - begin) / 1_000_000);
            insert.executeUpdate();
        }
    }

    /** Statements end with a semicolon at the end of a line; lines that begin with two dashes are comments. */
    static List<String> statements(String sql) {
        String withoutComments = Arrays.stream(sql.split("\\R"))
                .filter(line -> !line.stripLeading().startsWith("--"))
                .collect(Collectors.joining("\n"));
        List<String> parts = new ArrayList<>();
        for (String part : withoutComments.split(";[ \\t]*(\\n|$)")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String read(PersistenceContribution contribution, String name) {
        try (InputStream stream = contribution.anchor().getResourceAsStream("schema/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("Migration not found: " + contribution.component() + "/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot read migration " + name, failure);
        }
    }

    private static String checksum(String sql) {
        try {
            byte[] bytes = sql.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException failed(String what, SQLException cause) {
        return new ProblemException(PersistenceText.of("migration.failed", what), cause);
    }
}
