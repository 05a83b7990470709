package org.kontor.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.kontor.kernel.problem.ProblemException;

/**
 * Everything that differs from one database product to another; one service per product. A new product is added by
 * offering this service and needs no change in any module.
 */
public interface DatabasePlatform {

    /** Its name in profiles and messages, for example {@code derby}. */
    String id();

    /** The kinds of profile it serves. */
    Set<ConnectionProfile.Kind> kinds();

    /**
     * Connects, and makes an embedded database that does not exist yet.
     *
     * @param home the folder of all profiles
     * @param password of the database user, empty when there is none
     * @throws ProblemException when it cannot be reached; says why and what to do
     */
    DataSource open(ConnectionProfile profile, Path home, char[] password);

    /** Where the database lies, when the program reads and writes its files itself; empty when a server does. */
    Optional<Path> files(ConnectionProfile profile, Path home);

    /** Lets go of the database; after that another program may open it. */
    void close(ConnectionProfile profile, Path home);

    /** Name of the product in EclipseLink's {@code eclipselink.target-database}. */
    String eclipseLinkTarget();

    /**
     * Puts the product's column types in place of {@code ${text}}, {@code ${binary}} and {@code ${bytes}}; the last is for
     * values of up to 32,000 bytes that are read as a whole.
     */
    String ddl(String sql);

    /** Keeps other programs from migrating until the transaction ends. */
    void lockMigrations(Connection connection) throws SQLException;

    /**
     * How this database puts a text into capitals as Java does, also letters like ü; with {@code %s} for the expression of
     * the text.
     */
    default String capitals(Connection connection) throws SQLException {
        return "UPPER(%s)";
    }

    /** Whether the same action may succeed if tried again: deadlock, lock time-out, serialisation failure. */
    boolean isTransient(SQLException failure);

    /** Whether a unique constraint refused the row. */
    boolean isDuplicate(SQLException failure);

    /** Whether the database could not do its work at all: the disk is full, the server stopped, the line broke. */
    boolean isUnavailable(SQLException failure);

    /** Whether a query fails because the table does not exist. */
    boolean isMissingTable(SQLException failure);

    /** Brings the optimiser's figures up to date after many rows were added. */
    void analyse(Connection connection) throws SQLException;

    /** Lets the reader see the whole database as it is at one moment while others go on working. */
    void snapshot(ConnectionProfile profile, Path home, DataSource source, Consumer<Connection> reader);

    /**
     * Replaces the database by a new one that the filler makes from nothing; the old one stays untouched when the
     * filler fails. The database must be closed.
     */
    void replace(ConnectionProfile profile, Path home, char[] password, Consumer<Connection> filler);
}
