package org.kontor.persistence.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.DatabaseAdministration.Backup;
import org.kontor.persistence.database.DatabaseAdministration.Component;
import org.kontor.persistence.database.DatabasePlatform;

/** Backup, restore and a look at the schema, on a database that is given; without OSGi. */
public final class Administration {

    private static final long ID_STEP = 100;

    private Administration() {}

    /** The components in the schema history of an open database. */
    public static List<Component> components(Database database) {
        Set<String> installed = database.contributions().stream()
                .map(PersistenceContribution::component)
                .collect(Collectors.toSet());
        List<Component> components = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            BackupFile.steps(connection)
                    .forEach((component, steps) ->
                            components.add(new Component(component, steps, installed.contains(component))));
            connection.rollback();
            return components;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot read the schema history", failure);
        }
    }

    /** Writes a backup of an open database. */
    public static Backup backup(Database database, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Instant takenAt = database.clock().instant();
        try {
            database.platform().snapshot(database.profile(), database.home(), database.dataSource(), connection -> {
                try {
                    BackupFile.write(unfinished, connection, takenAt);
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            BackupFile.Description description = BackupFile.verify(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return described(file, description);
        } catch (IOException | UncheckedIOException failure) {
            throw new ProblemException(PersistenceText.of("backup.cannotWrite", file.toString()), failure);
        } finally {
            deleteIfThere(unfinished);
        }
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Backup described(Path file, BackupFile.Description description) {
        long rows =
                description.rows().values().stream().mapToLong(Long::longValue).sum();
        return new Backup(file, description.takenAt(), description.rows().size(), rows);
    }

    /** Replaces a closed database by a backup. */
    public static Backup restore(
            DatabasePlatform platform,
            ConnectionProfile profile,
            Path home,
            char[] password,
            List<PersistenceContribution> contributions,
            Path file) {
        BackupFile.Description description = read(file);
        List<PersistenceContribution> all = new ArrayList<>(contributions);
        all.add(new BaseContribution());
        requireInstalled(description.steps(), all);
        platform.replace(profile, home, password, connection -> {
            try {
                Migrator.create(platform, connection, all, description.steps());
                BackupFile.load(file, connection);
                continueIds(connection);
            } catch (SQLException | IOException | IllegalArgumentException | IllegalStateException failure) {
                throw new ProblemException(PersistenceText.of("backup.cannotRestore", file.toString()), failure);
            }
        });
        return described(file, description);
    }

    private static BackupFile.Description read(Path file) {
        try {
            return BackupFile.verify(file);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | DateTimeParseException failure) {
            throw new ProblemException(PersistenceText.of("backup.damaged", file.toString()), failure);
        }
    }

    private static void requireInstalled(Map<String, Integer> steps, List<PersistenceContribution> contributions) {
        for (Map.Entry<String, Integer> saved : steps.entrySet()) {
            PersistenceContribution contribution = contributions.stream()
                    .filter(c -> c.component().equals(saved.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(PersistenceText.of("backup.notInstalled", saved.getKey())));
            int known = contribution.migrations().size();
            if (saved.getValue() > known) {
                throw new ProblemException(
                        PersistenceText.of("migration.newer", saved.getKey(), saved.getValue(), known));
            }
        }
    }

    /** New records must get ids above those that came with the backup. */
    private static void continueIds(Connection connection) throws SQLException {
        long highest = 0;
        long lastLogged = 0;
        for (TableShape table : TableShape.inOrderOfReference(connection)) {
            if (table.columnNames().contains("ID")) {
                long max = highestId(connection, table.name());
                if (table.name().equals("CHANGE_LOG")) {
                    lastLogged = max;
                } else {
                    highest = Math.max(highest, max);
                }
            }
        }
        long next = (highest / ID_STEP + 2) * ID_STEP;
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SEQUENCE KONTOR_ID RESTRICT");
            statement.execute("CREATE SEQUENCE KONTOR_ID AS BIGINT START WITH " + next + " INCREMENT BY " + ID_STEP);
            statement.execute("ALTER TABLE CHANGE_LOG ALTER COLUMN ID RESTART WITH " + (lastLogged + 1));
        }
    }

    private static long highestId(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(ID) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
