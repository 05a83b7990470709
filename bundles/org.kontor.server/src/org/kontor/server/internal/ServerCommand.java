package org.kontor.server.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseServer;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code server start|stop|status}: serves an embedded database to a workgroup. */
@Component(property = Command.VERB + "=server")
public final class ServerCommand implements Command {

    private static final Options OPTIONS = Options.withValue("port", "address", "password-file");
    private static final int DEFAULT_PORT = 1527;
    private static final int PASSWORD_BYTES = 15;
    private static final long LOOK_MILLIS = 500;

    private final DatabaseSession session;
    private final DatabaseServer server;

    /** A command on the services of this program. */
    @Activate
    public ServerCommand(@Reference DatabaseSession session, @Reference DatabaseServer server) {
        this.session = session;
        this.server = server;
    }

    @Override
    public String usage(Locale locale) {
        return ServerText.of("server.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException, IOException {
        Arguments arguments = context.parse(OPTIONS);
        String action = arguments.operands(1).getFirst();
        String name = context.profile().orElse("default");
        RunningServer running = new RunningServer(session.home(), name);
        return switch (action) {
            case "start" -> start(context, arguments, name, running);
            case "stop" -> stop(context, name, running);
            case "status" -> status(context, name, running);
            default ->
                throw new UsageException(
                        ServerText.of("server.noAction", action).in(context.locale()));
        };
    }

    private int start(CommandContext context, Arguments arguments, String name, RunningServer running)
            throws UsageException, IOException {
        ConnectionProfile profile = session.profile(name)
                .filter(p -> p.kind() == ConnectionProfile.Kind.EMBEDDED)
                .orElseThrow(() -> new ProblemException(ServerText.of("server.embeddedOnly", name)));
        // Migrating first also finds out in time when somebody else has the database open.
        session.open(name);
        session.close();
        int port = arguments.number("port").map(Long::intValue).orElse(DEFAULT_PORT);
        String address = arguments.value("address").orElse("0.0.0.0");
        char[] password = password(context, profile, arguments.value("password-file"));
        server.start(profile, session.home(), address, port, password);
        Thread end = new Thread(server::stop, "kontor-server-end");
        Runtime.getRuntime().addShutdownHook(end);
        running.begin(port);
        context.output()
                .println(ServerText.of("server.started", name, String.valueOf(port))
                        .in(context.locale()));
        context.output().flush();
        while (!running.isStopWanted()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
        Runtime.getRuntime().removeShutdownHook(end);
        server.stop();
        running.end();
        context.output().println(ServerText.of("server.stopped", name).in(context.locale()));
        return 0;
    }

    /** The stored password, the one in the file, or a new one that is told this once. */
    private char[] password(CommandContext context, ConnectionProfile profile, Optional<String> file)
            throws IOException {
        char[] stored = session.password(profile.name());
        if (file.isEmpty() && stored.length > 0) {
            return stored;
        }
        char[] password =
                file.isPresent() ? Files.readString(Path.of(file.get())).strip().toCharArray() : invented();
        if (password.length == 0) {
            throw new ProblemException(ServerText.of("server.noPassword"));
        }
        session.save(profile, password);
        if (file.isEmpty()) {
            context.output()
                    .println(ServerText.of("server.password", server.user(), new String(password))
                            .in(context.locale()));
        }
        return password;
    }

    private static char[] invented() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random).toCharArray();
    }

    private static int stop(CommandContext context, String name, RunningServer running) throws IOException {
        if (running.pid().isEmpty()) {
            context.error().println(ServerText.of("server.notRunning", name).in(context.locale()));
            return 1;
        }
        running.askToStop();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (running.pid().isPresent() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
        boolean ended = running.pid().isEmpty();
        if (ended) {
            context.output().println(ServerText.of("server.stopped", name).in(context.locale()));
            return 0;
        }
        context.error().println(ServerText.of("server.notStopping", name).in(context.locale()));
        return 1;
    }

    private static int status(CommandContext context, String name, RunningServer running) {
        Optional<Long> pid = running.pid();
        if (pid.isEmpty()) {
            context.output().println(ServerText.of("server.notRunning", name).in(context.locale()));
            return 1;
        }
        context.output()
                .println(
                        ServerText.of("server.running", name, String.valueOf(running.port()), String.valueOf(pid.get()))
                                .in(context.locale()));
        return 0;
    }
}
