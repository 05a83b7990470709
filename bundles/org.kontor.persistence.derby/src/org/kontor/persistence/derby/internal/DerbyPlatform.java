package org.kontor.persistence.derby.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.ConnectionProfile.Kind;
import org.kontor.persistence.database.DatabasePlatform;
import org.osgi.service.component.annotations.Component;

/** Apache Derby: embedded in the program, served to a workgroup, or in memory. All that is peculiar to Derby is here. */
@Component(service = DatabasePlatform.class)
public final class DerbyPlatform implements DatabasePlatform {

    /** Port of the workgroup server unless the profile says otherwise. */
    public static final int DEFAULT_PORT = 1527;

    private static final TextSource TEXTS = TextSource.beside(DerbyPlatform.class);
    private static final String DATABASE_SHUT_DOWN = "08006";
    private static final String OPEN_ELSEWHERE = "XSDB6";
    private static final Set<String> TRANSIENT = Set.of("40001", "40XL1", "40XL2");

    @Override
    public String id() {
        return "derby";
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.EMBEDDED, Kind.WORKGROUP, Kind.MEMORY);
    }

    @Override
    public DataSource open(ConnectionProfile profile, Path home, char[] password) {
        DataSource source =
                switch (profile.kind()) {
                    case EMBEDDED -> embedded(profile, home);
                    case MEMORY -> memory(profile, home);
                    case WORKGROUP -> client(profile, password);
                    case ENTERPRISE -> throw new IllegalArgumentException("Derby does not serve " + profile.kind());
                };
        try (Connection connection = source.getConnection()) {
            if (connection.isReadOnly()) {
                throw new ProblemException(TEXTS.text(
                        "derby.readOnly", DerbyFiles.folder(profile, home).toString()));
            }
            if (profile.kind() == Kind.EMBEDDED) {
                DerbyFiles.noteHolder(profile, home);
            }
            return source;
        } catch (SQLException failure) {
            throw explained(profile, home, failure);
        }
    }

    private static DataSource embedded(ConnectionProfile profile, Path home) {
        Path folder = DerbyFiles.folder(profile, home);
        try {
            NewDatabase.makeIfAbsent(folder, home);
            return embedded(folder, home, "create=false");
        } catch (SQLException | IOException failure) {
            throw new ProblemException(TEXTS.text("derby.cannotMake", folder.toString()), failure);
        }
    }

    private static DataSource memory(ConnectionProfile profile, Path home) {
        prepareEngine(home);
        return new DriverDataSource(
                embeddedDriver(), "jdbc:derby:memory:" + profile.name() + ";create=true", new Properties());
    }

    /** A database in a folder, with attributes such as {@code create=true} or {@code restoreFrom=…}. */
    static DataSource embedded(Path folder, Path home, String attributes) {
        prepareEngine(home);
        DerbyFiles.makeParent(folder);
        return new DriverDataSource(embeddedDriver(), "jdbc:derby:" + folder + ";" + attributes, new Properties());
    }

    private static DataSource client(ConnectionProfile profile, char[] password) {
        Properties properties = new Properties();
        properties.setProperty("user", profile.setting("user").orElse(DerbyServer.USER));
        properties.setProperty("password", new String(password));
        // securityMechanism=8: the password crosses the network only as a substitute derived from it
        String url = "jdbc:derby://" + profile.setting("host").orElse("localhost") + ":"
                + profile.setting("port").orElse(String.valueOf(DEFAULT_PORT)) + "/"
                + profile.setting("database").orElse("data/default") + ";securityMechanism=8";
        return new DriverDataSource(
                DerbyClasses.make("org.apache.derby.client.ClientAutoloadedDriver", Driver.class), url, properties);
    }

    /** Derby reads these once, when its engine starts; without them it writes into the working directory. */
    private static void prepareEngine(Path home) {
        DerbyFiles.makeParent(home.resolve("logs/derby.log"));
        setIfAbsent("derby.system.home", home.toString());
        setIfAbsent("derby.stream.error.file", home.resolve("logs/derby.log").toString());
        setIfAbsent("derby.storage.pageCacheSize", "10000");
        // one action after the other meets some hundred statements; those that drop out are compiled anew
        setIfAbsent("derby.language.statementCacheSize", "1000");
        setIfAbsent("derby.locks.waitTimeout", "20");
        setIfAbsent("derby.locks.deadlockTimeout", "3");
    }

    private static void setIfAbsent(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }

    static Driver embeddedDriver() {
        return DerbyClasses.make("org.apache.derby.jdbc.EmbeddedDriver", Driver.class);
    }

    @Override
    public Optional<Path> files(ConnectionProfile profile, Path home) {
        return switch (profile.kind()) {
            case EMBEDDED -> Optional.of(DerbyFiles.folder(profile, home));
            case MEMORY -> Optional.of(home);
            case WORKGROUP, ENTERPRISE -> Optional.empty();
        };
    }

    @Override
    public void close(ConnectionProfile profile, Path home) {
        switch (profile.kind()) {
            case EMBEDDED -> shutDown("jdbc:derby:" + DerbyFiles.folder(profile, home) + ";shutdown=true");
            case MEMORY -> shutDown("jdbc:derby:memory:" + profile.name() + ";drop=true");
            default -> {
                // The server keeps the database open for others.
            }
        }
    }

    static void shutDown(String url) {
        try {
            embeddedDriver().connect(url, new Properties()).close();
        } catch (SQLException success) {
            if (!DATABASE_SHUT_DOWN.equals(success.getSQLState()) && !"XJ004".equals(success.getSQLState())) {
                throw new IllegalStateException("Derby did not let go of " + url, success);
            }
        }
    }

    @Override
    public String eclipseLinkTarget() {
        return "Derby";
    }

    @Override
    public String ddl(String sql) {
        return sql.replace("${text}", "CLOB")
                .replace("${binary}", "BLOB")
                .replace("${bytes}", "VARCHAR(32000) FOR BIT DATA");
    }

    @Override
    public void lockMigrations(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LOCK TABLE SCHEMA_STEP IN EXCLUSIVE MODE");
        }
    }

    @Override
    public boolean isTransient(SQLException failure) {
        return hasState(failure, TRANSIENT);
    }

    @Override
    public boolean isDuplicate(SQLException failure) {
        return hasState(failure, Set.of("23505"));
    }

    /** XSLA and XSDF to XSDG: log and data files cannot be written; Derby closes the connections then (08). */
    @Override
    public boolean isUnavailable(SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            String state = String.valueOf(next.getSQLState());
            if (Stream.of("08", "XSLA", "XSDF", "XSDG").anyMatch(state::startsWith)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isMissingTable(SQLException failure) {
        return hasState(failure, Set.of("42X05", "42Y07"));
    }

    private static boolean hasState(SQLException failure, Set<String> states) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (next.getSQLState() != null && states.contains(next.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void analyse(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, currentSchema(connection), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        for (String table : tables) {
            try (PreparedStatement call =
                    connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_UPDATE_STATISTICS(?, ?, NULL)")) {
                call.setString(1, currentSchema(connection));
                call.setString(2, table);
                call.execute();
            }
        }
        connection.commit();
    }

    private static String currentSchema(Connection connection) throws SQLException {
        return connection.getSchema();
    }

    /**
     * Derby has no snapshots: a long read would hold up everybody who writes. So the reader gets an online backup,
     * opened as a database of its own, which also proves that the backup can be opened.
     */
    @Override
    public void snapshot(ConnectionProfile profile, Path home, DataSource source, Consumer<Connection> reader) {
        try (TemporaryFolder scratch = TemporaryFolder.create("kontor-snapshot");
                Connection connection = source.getConnection();
                PreparedStatement call = connection.prepareStatement("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, scratch.path().toString());
            call.execute();
            connection.commit();
            try (var copies = Files.list(scratch.path())) {
                Path copy = copies.findFirst().orElseThrow();
                readCopy(copy, home, reader);
            }
        } catch (SQLException | IOException failure) {
            throw new ProblemException(TEXTS.text("derby.backupFailed"), failure);
        }
    }

    private static void readCopy(Path copy, Path home, Consumer<Connection> reader) throws SQLException {
        try (Connection connection = embedded(copy, home, "create=false").getConnection()) {
            connection.setAutoCommit(false);
            reader.accept(connection);
            connection.rollback();
        } finally {
            shutDown("jdbc:derby:" + copy + ";shutdown=true");
        }
    }

    @Override
    public void replace(ConnectionProfile profile, Path home, char[] password, Consumer<Connection> filler) {
        if (profile.kind() != Kind.EMBEDDED) {
            throw new ProblemException(TEXTS.text("derby.replaceEmbeddedOnly"));
        }
        Path target = DerbyFiles.folder(profile, home);
        Path old = target.resolveSibling(target.getFileName() + ".before-restore");
        try {
            NewDatabase.replace(target, old, home, filler);
        } catch (SQLException | IOException failure) {
            throw new ProblemException(TEXTS.text("derby.restoreFailed"), failure);
        }
    }

    static ProblemException explained(ConnectionProfile profile, Path home, SQLException failure) {
        if (hasState(failure, Set.of(OPEN_ELSEWHERE))) {
            return new ProblemException(
                    TEXTS.text("derby.openElsewhere", DerbyFiles.holder(profile, home), profile.name()), failure);
        }
        if (hasState(failure, Set.of("08004"))) {
            return new ProblemException(TEXTS.text("derby.wrongPassword"), failure);
        }
        if (hasState(failure, Set.of("08001"))) {
            return new ProblemException(
                    TEXTS.text("derby.noServer", profile.setting("host").orElse("localhost")), failure);
        }
        return new ProblemException(TEXTS.text("derby.cannotOpen", profile.name()), failure);
    }
}
