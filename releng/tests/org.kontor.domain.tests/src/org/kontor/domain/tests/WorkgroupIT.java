package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.Database;
import org.kontor.persistence.derby.internal.DerbyPlatform;
import org.kontor.persistence.derby.internal.DerbyServer;

/** One desktop serves its database to others, and nobody gets in without the password. */
class WorkgroupIT {

    private static final String PASSWORD = "s3cret-Workgroup";

    @TempDir
    Path home;

    /** The server's own program: authentication holds for a whole JVM, so it must not be the test's. */
    public static final class Server {

        private Server() {}

        /** Serves until its input ends. */
        public static void main(String[] arguments) throws IOException {
            DerbyServer server = new DerbyServer();
            ConnectionProfile profile = ConnectionProfile.of("default", ConnectionProfile.Kind.EMBEDDED);
            server.start(
                    profile,
                    Path.of(arguments[0]),
                    "127.0.0.1",
                    Integer.parseInt(arguments[1]),
                    PASSWORD.toCharArray());
            System.out.println("ready");
            while (System.in.read() >= 0) {
                continue;
            }
            server.stop();
        }
    }

    @Test
    void servesOthersOnlyWithThePassword() throws Exception {
        ConnectionProfile embedded = ConnectionProfile.of("default", ConnectionProfile.Kind.EMBEDDED);
        try (Company company = new Company(new DerbyPlatform(), embedded, home, Company.ALL_MODULES)) {
            company.setUp();
        }
        int port = freePort();
        Process server = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        home.toString(),
                        String.valueOf(port)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
            ConnectionProfile client = new ConnectionProfile(
                    "shared",
                    ConnectionProfile.Kind.WORKGROUP,
                    Map.of("host", "127.0.0.1", "port", String.valueOf(port)));
            try (Database shared = Database.open(
                    new DerbyPlatform(),
                    client,
                    home.resolve("client"),
                    PASSWORD.toCharArray(),
                    Company.ALL_MODULES,
                    Clock.systemDefaultZone())) {
                assertThat(shared.<Long>withEntities(
                                entities -> entities.createQuery("SELECT COUNT(u) FROM User u", Long.class)
                                        .getSingleResult()))
                        .isEqualTo(1L);
            }
            assertThatThrownBy(() -> new DerbyPlatform().open(client, home.resolve("client"), "wrong".toCharArray()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("does not accept");
            assertThatThrownBy(() -> new DerbyPlatform().open(embedded, home, new char[0]))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining(String.valueOf(server.pid()))
                    .hasMessageContaining("server start");
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
        try (Company company = new Company(new DerbyPlatform(), embedded, home, Company.ALL_MODULES)) {
            assertThat(company.violations()).isEmpty();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
