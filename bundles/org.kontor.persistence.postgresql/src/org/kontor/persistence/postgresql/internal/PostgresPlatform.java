package org.kontor.persistence.postgresql.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.ConnectionProfile.Kind;
import org.kontor.persistence.database.DatabasePlatform;
import org.osgi.service.component.annotations.Component;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL, for companies in which many work at once. */
@Component(service = DatabasePlatform.class)
public final class PostgresPlatform implements DatabasePlatform {

    private static final TextSource TEXTS = TextSource.beside(PostgresPlatform.class);
    private static final int DEFAULT_PORT = 5432;
    private static final int LOGIN_TIMEOUT_SECONDS = 10;

    @Override
    public String id() {
        return "postgresql";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.ENTERPRISE);
    }

    @Override
    public DataSource open(ConnectionProfile profile, Path home, char[] password) {
        DataSource source = source(profile, password);
        try (Connection connection = source.getConnection()) {
            connection.isValid(5);
            return source;
        } catch (SQLException failure) {
            throw explained(profile, failure);
        }
    }

    private static DataSource source(ConnectionProfile profile, char[] password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {profile.setting("host").orElse("localhost")});
        source.setPortNumbers(
                new int[] {profile.setting("port").map(Integer::parseInt).orElse(DEFAULT_PORT)});
        source.setDatabaseName(profile.setting("database").orElse("kontor"));
        source.setUser(profile.setting("user").orElse("kontor"));
        source.setPassword(new String(password));
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("Kontor");
        source.setTcpKeepAlive(true);
        source.setLoginTimeout(LOGIN_TIMEOUT_SECONDS);
        return source;
    }

    @Override
    public Optional<Path> files(ConnectionProfile profile, Path home) {
        return Optional.empty();
    }

    @Override
    public void close(ConnectionProfile profile, Path home) {
        // The pool has ended its connections; the server itself belongs to the company.
    }

    @Override
    public String eclipseLinkTarget() {
        return "PostgreSQL";
    }

    @Override
    public String ddl(String sql) {
        return sql.replace("${text}", "TEXT").replace("${binary}", "BYTEA").replace("${bytes}", "BYTEA");
    }

    @Override
    public void lockMigrations(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE SCHEMA_STEP IN ACCESS EXCLUSIVE MODE");
        }
    }

    /** A database whose locale is C knows capitals of the English alphabet only; a collation that knows more helps. */
    @Override
    public String capitals(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT NULL WHERE UPPER('\u00fc') = '\u00dc' UNION ALL"
                        + " (SELECT collname FROM pg_collation WHERE collencoding IN (-1, pg_char_to_encoding('UTF8'))"
                        + " AND collname IN ('und-x-icu', 'pg_c_utf8', 'C.utf8', 'en_US.utf8')"
                        + " ORDER BY CASE collname WHEN 'pg_c_utf8' THEN 1 WHEN 'C.utf8' THEN 2"
                        + " WHEN 'en_US.utf8' THEN 3 ELSE 4 END)")) {
            String collation = rows.next() ? rows.getString(1) : null;
            return collation == null ? "UPPER(%s)" : "UPPER(%s COLLATE \"" + collation + "\")";
        } finally {
            connection.rollback();
        }
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return Set.of("40001", "40P01", "55P03").contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public boolean isDuplicate(SQLException failure) {
        return "23505".equals(failure.getSQLState());
    }

    /** 08: no connection, 53: no room or memory, 57P: shut down, 58: failures of the server's disk. */
    @Override
    public boolean isUnavailable(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return Stream.of("08", "53", "57P", "58").anyMatch(state::startsWith);
    }

    @Override
    public boolean isMissingTable(SQLException failure) {
        return "42P01".equals(failure.getSQLState());
    }

    @Override
    public void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
            connection.commit();
        }
    }

    @Override
    public void snapshot(ConnectionProfile profile, Path home, DataSource source, Consumer<Connection> reader) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            reader.accept(connection);
            connection.rollback();
        } catch (SQLException failure) {
            throw new ProblemException(TEXTS.text("postgres.backupFailed"), failure);
        }
    }

    @Override
    public void replace(ConnectionProfile profile, Path home, char[] password, Consumer<Connection> filler) {
        try (Connection connection = source(profile, password).getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS " + connection.getSchema() + " CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
            filler.accept(connection);
            connection.commit();
        } catch (SQLException failure) {
            throw new ProblemException(TEXTS.text("postgres.restoreFailed"), failure);
        }
    }

    private static ProblemException explained(ConnectionProfile profile, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        String host = profile.setting("host").orElse("localhost");
        return switch (state) {
            case "28P01", "28000" -> new ProblemException(TEXTS.text("postgres.wrongPassword", host), failure);
            case "3D000" ->
                new ProblemException(
                        TEXTS.text(
                                "postgres.noDatabase",
                                profile.setting("database").orElse("kontor"),
                                host),
                        failure);
            default -> new ProblemException(TEXTS.text("postgres.noServer", host), failure);
        };
    }
}
