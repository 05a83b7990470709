package org.kontor.domain.tests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.kontor.bench.PostgresServer;
import org.kontor.persistence.database.ConnectionProfile;
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
    },
    POSTGRESQL {
        @Override
        DatabasePlatform platform() {
            return new PostgresPlatform();
        }

        @Override
        ConnectionProfile profile(Path home) {
            String database = "t" + UUID.randomUUID().toString().replace("-", "");
            PostgresServer server = Server.RUNNING;
            ConnectionProfile maintenance = profile(server, "postgres");
            try (Connection connection =
                            platform().open(maintenance, home, new char[0]).getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + database);
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
}
