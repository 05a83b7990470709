package org.kontor.server.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.identity.CommandAccess;
import org.kontor.identity.SignInService;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseAdministration;
import org.kontor.persistence.database.DatabaseAdministration.Backup;
import org.kontor.persistence.database.DatabaseAdministration.Component;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.database.Violation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** {@code db create|migrate|info|check|reindex|backup|restore}. */
@org.osgi.service.component.annotations.Component(property = Command.VERB + "=db")
public final class DatabaseCommand implements Command {

    private static final String DEFAULT_PROFILE = "default";
    private static final List<String> SETTINGS = List.of("host", "port", "database", "user");
    private static final Options OPTIONS =
            Options.withValue("kind", "host", "port", "database", "user", "password-file", "out", "from", "company");

    private final DatabaseSession session;
    private final DatabaseAdministration administration;
    private final SignInService signIn;
    private final CommandAccess access;

    /** A command on the services of this program. */
    @Activate
    public DatabaseCommand(
            @Reference DatabaseSession session,
            @Reference DatabaseAdministration administration,
            @Reference SignInService signIn,
            @Reference CommandAccess access) {
        this.session = session;
        this.administration = administration;
        this.signIn = signIn;
        this.access = access;
    }

    @Override
    public String usage(Locale locale) {
        return ServerText.of("db.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException, IOException {
        Arguments arguments = context.parse(OPTIONS);
        String action = arguments.operands(1).getFirst();
        String profile = context.profile().orElse(DEFAULT_PROFILE);
        return switch (action) {
            case "create" -> create(context, arguments, profile);
            case "migrate" -> open(profile, () -> say(context, ServerText.of("db.migrated", profile)));
            case "info" -> open(profile, () -> info(context, profile));
            case "check" -> asAdministrator(context, arguments, profile, () -> check(context));
            case "reindex" -> asAdministrator(context, arguments, profile, () -> reindex(context));
            case "backup" -> backup(context, arguments, profile);
            case "restore" -> restore(context, arguments, profile);
            default ->
                throw new UsageException(ServerText.of("db.noAction", action).in(context.locale()));
        };
    }

    private interface Work {
        int run();
    }

    private int open(String profile, Work work) {
        session.open(profile);
        try {
            return work.run();
        } finally {
            session.close();
        }
    }

    private int asAdministrator(CommandContext context, Arguments arguments, String profile, Work work) {
        return open(profile, () -> {
            access.administrator(context, arguments);
            return work.run();
        });
    }

    private static int say(CommandContext context, Text text) {
        context.output().println(text.in(context.locale()));
        return 0;
    }

    private int create(CommandContext context, Arguments arguments, String name) throws IOException {
        String kindName = arguments.value("kind").orElse("embedded");
        ConnectionProfile.Kind kind;
        try {
            kind = ConnectionProfile.Kind.valueOf(kindName.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(ServerText.of("db.noKind", kindName), unknown);
        }
        Map<String, String> settings = new HashMap<>();
        SETTINGS.forEach(setting -> arguments.value(setting).ifPresent(value -> settings.put(setting, value)));
        session.save(new ConnectionProfile(name, kind, settings), password(arguments.value("password-file")));
        return open(name, () -> say(context, ServerText.of("db.created", name)));
    }

    /** A password on the command line could be read by every other user of the machine; so it comes in a file. */
    private static char[] password(Optional<String> file) throws IOException {
        return file.isEmpty()
                ? new char[0]
                : Files.readString(Path.of(file.get())).strip().toCharArray();
    }

    private int info(CommandContext context, String profile) {
        Locale locale = context.locale();
        ConnectionProfile opened = session.database().profile();
        say(
                context,
                ServerText.of(
                        "db.info",
                        profile,
                        ServerText.of("kind." + opened.kind().name()),
                        session.database().platform().id()));
        for (Component component : administration.components()) {
            String key = component.installed() ? "db.component" : "db.dormant";
            context.output()
                    .println(ServerText.of(key, component.component(), component.steps())
                            .in(locale));
        }
        return say(context, ServerText.of(signIn.isEmpty() ? "db.empty" : "db.inUse"));
    }

    private int check(CommandContext context) {
        List<Violation> violations = administration.check();
        for (Violation violation : violations) {
            context.output()
                    .println(ServerText.of("db.violation", violation.check(), violation.label(), violation.detail())
                            .in(context.locale()));
        }
        if (violations.isEmpty()) {
            return say(context, ServerText.of("db.sound"));
        }
        context.error()
                .println(ServerText.of("db.violations", violations.size()).in(context.locale()));
        return 1;
    }

    private int reindex(CommandContext context) {
        session.database().search().rebuild();
        return say(context, ServerText.of("db.reindexed"));
    }

    private int backup(CommandContext context, Arguments arguments, String profile) throws UsageException {
        Path file = Path.of(arguments.required("out"));
        return asAdministrator(context, arguments, profile, () -> {
            Backup backup = administration.backup(file.toAbsolutePath());
            return say(context, ServerText.of("db.backedUp", backup.tables(), backup.rows(), file.toString()));
        });
    }

    /** A database of one's own may be so broken that nobody can be let in any more; just then it is to be restored. */
    private int restore(CommandContext context, Arguments arguments, String profile) throws UsageException {
        Path file = Path.of(arguments.required("from"));
        if (!session.ownsFiles(profile)) {
            asAdministrator(context, arguments, profile, () -> 0);
        }
        Backup backup = administration.restore(profile, file.toAbsolutePath());
        return say(
                context,
                ServerText.of(
                        "db.restored", backup.rows(), profile, backup.takenAt().toString()));
    }
}
