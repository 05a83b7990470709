package org.kontor.server.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What one program needs to know of a server in another: two small files in the folder of profiles, the same way on
 * every operating system.
 */
final class RunningServer {

    private final Path state;
    private final Path stop;

    RunningServer(Path home, String profile) {
        state = home.resolve("server-" + profile + ".properties");
        stop = home.resolve("server-" + profile + ".stop");
    }

    void begin(int port) throws IOException {
        Files.deleteIfExists(stop);
        Properties properties = new Properties();
        properties.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        properties.setProperty("port", String.valueOf(port));
        try (Writer writer = Files.newBufferedWriter(state)) {
            properties.store(writer, null);
        }
    }

    void end() throws IOException {
        Files.deleteIfExists(stop);
        Files.deleteIfExists(state);
    }

    void askToStop() throws IOException {
        Files.writeString(stop, "");
    }

    boolean isStopWanted() {
        return Files.exists(stop);
    }

    /** The server's process, if it lives; a file left by a killed server does not count. */
    Optional<Long> pid() {
        return Optional.ofNullable(read().getProperty("pid")).map(Long::valueOf).filter(pid -> ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .isPresent());
    }

    int port() {
        return Integer.parseInt(read().getProperty("port", "0"));
    }

    private Properties read() {
        Properties properties = new Properties();
        if (!Files.exists(state)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(state)) {
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
