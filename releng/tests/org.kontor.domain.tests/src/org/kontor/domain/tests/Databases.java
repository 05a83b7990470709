package org.kontor.domain.tests;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.kontor.bench.PostgresServer;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.database.DatabasePlatform;
import org.kontor.persistence.derby.internal.DerbyPlatform;
import org.kontor.persistence.postgresql.internal.PostgresPlatform;

/** The databases that service tests run on: Derby in memory and a real PostgreSQL, the latter started once. */
enum Databases {
    DERBY {
        @Override
        DatabasePlatform platform() {
            return new DerbyPlatform();
        }

        @Override
        ConnectionProfile profile(Path home) {
            return ConnectionProfile.of("t" + UUID.randomUUID(), ConnectionProfile.Kind.MEMORY);
        }

        @Override
        ConnectionProfile withAllModules(Path home) {
            ConnectionProfile copy = profile(home);
            String url = "jdbc:derby:memory:" + copy.name() + ";createFrom=" + DerbyTemplate.FOLDER;
            try {
                DriverManager.getConnection(url).close();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return copy;
        }
    },
    POSTGRESQL {
        @Override
        DatabasePlatform platform() {
            return new PostgresPlatform();
        }

        @Override
        ConnectionProfile profile(Path home) {
            return created(home, "template1");
        }

        @Override
        ConnectionProfile withAllModules(Path home) {
            return created(home, PostgresTemplate.NAME);
        }

        private ConnectionProfile created(Path home, String template) {
            String database = "t" + UUID.randomUUID().toString().replace("-", "");
            PostgresServer server = Server.RUNNING;
            ConnectionProfile maintenance = profile(server, "postgres");
            try (Connection connection =
                            platform().open(maintenance, home, new char[0]).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database + " TEMPLATE " + template);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return profile(server, database);
        }

        private ConnectionProfile profile(PostgresServer server, String database) {
            return new ConnectionProfile(
                    database,
                    ConnectionProfile.Kind.ENTERPRISE,
                    Map.of("host", "127.0.0.1", "port", String.valueOf(server.port()), "database", database));
        }
    };

    abstract DatabasePlatform platform();

    /** A profile of a new, empty database. */
    abstract ConnectionProfile profile(Path home);

    /** A profile of a new database with the tables of all modules and nothing in them: a copy, made in a moment. */
    abstract ConnectionProfile withAllModules(Path home);

    /** Installs all modules and hands the database over before it is closed. */
    private ConnectionProfile install(Path home, Consumer<Database> finished) {
        ConnectionProfile profile = profile(home);
        try (Database database =
                Database.open(platform(), profile, home, new char[0], Company.ALL_MODULES, Clock.systemUTC())) {
            finished.accept(database);
        }
        return profile;
    }

    private static Path temporaryFolder() {
        TemporaryFolder folder = TemporaryFolder.create("kontor-template");
        Runtime.getRuntime().addShutdownHook(new Thread(folder::close));
        return folder.path();
    }

    /** Started when the first test needs it, stopped with the test run. */
    private static final class Server {
        private static final String BINARIES = "/postgres-linux-x86_64.txz";
        private static final PostgresServer RUNNING = started();

        private static PostgresServer started() {
            PostgresServer server = PostgresServer.start(Databases.class.getResourceAsStream(BINARIES));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    /** The backup that new databases in memory are made from. */
    private static final class DerbyTemplate {
        private static final Path FOLDER = backup();

        private static Path backup() {
            Path folder = temporaryFolder();
            ConnectionProfile profile = DERBY.install(folder, database -> {
                try (Connection connection = database.dataSource().getConnection();
                        CallableStatement backup = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                    backup.setString(1, folder.toString());
                    backup.execute();
                    connection.commit();
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            return folder.resolve(profile.name());
        }
    }

    /** The database that PostgreSQL copies. */
    private static final class PostgresTemplate {
        private static final String NAME = POSTGRESQL
                .install(temporaryFolder(), database -> {})
                .setting("database")
                .orElseThrow();
    }
}
