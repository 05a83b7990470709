package org.kontor.persistence.database;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What an administrator does with the open database (SEC-06). All of it works while others go on using it. */
public interface DatabaseAdministration {

    /**
     * A component in the schema history.
     *
     * @param component the bundle's name
     * @param steps how many migrations were applied
     * @param installed whether the bundle is installed here; the tables of others lie dormant
     */
    record Component(String component, int steps, boolean installed) {}

    /**
     * What a backup holds.
     *
     * @param file the file
     * @param takenAt the moment whose state it holds
     * @param tables how many tables
     * @param rows how many rows
     */
    record Backup(Path file, Instant takenAt, int tables, long rows) {}

    /** The components of the schema. */
    List<Component> components();

    /**
     * Writes everything into one file that any Kontor can restore into any kind of database. The file appears only when
     * it is complete and has been read back.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it cannot be written
     */
    Backup backup(Path file);

    /** What is not as it must be: every invariant that the installed modules name, and the schema. */
    List<Violation> check();

    /**
     * Replaces the database of a profile by a backup; it must not be open. When the backup cannot be restored the old
     * database stays as it was.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the backup is damaged, or is newer than the installed
     *     modules, or a module of it is not installed
     */
    Backup restore(String profileName, Path file);
}
