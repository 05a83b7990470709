package org.kontor.reporting.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.identity.CommandAccess;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;
import org.kontor.reporting.ReportParameters;
import org.kontor.reporting.ReportRequest;
import org.kontor.reporting.ReportService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report list} and {@code report run}; a report shows what the user may see for whom the command acts. */
@Component(property = Command.VERB + "=report")
public final class ReportCommand implements Command {

    private static final String STANDARD_PROFILE = "default";
    private static final Options LIST = Options.withValue(CommandAccess.USER, CommandAccess.PASSWORD_FILE);
    private static final Options RUN = Options.withValue(
                    "param", "format", "out", CommandAccess.USER, CommandAccess.PASSWORD_FILE)
            .andFlags("bom");

    private final ReportService reports;
    private final DatabaseSession session;
    private final CommandAccess access;

    /** A command over the running services. */
    @Activate
    public ReportCommand(
            @Reference ReportService reports, @Reference DatabaseSession session, @Reference CommandAccess access) {
        this.reports = reports;
        this.session = session;
        this.access = access;
    }

    @Override
    public String usage(Locale locale) {
        return ReportingText.of("command.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        List<String> words = context.arguments();
        String action = words.isEmpty() ? "" : words.getFirst();
        CommandContext rest = new CommandContext(
                words.isEmpty() ? words : words.subList(1, words.size()),
                context.profile(),
                context.locale(),
                context.output(),
                context.error());
        return switch (action) {
            case "list" -> list(rest);
            case "run" -> make(rest);
            default -> throw usage("command.action", context.locale(), action);
        };
    }

    private int list(CommandContext context) throws UsageException {
        Arguments arguments = context.parse(LIST);
        arguments.operands(0);
        Locale locale = context.locale();
        Actor actor = reader(arguments, context);
        for (ReportDesign report : reports.reports(actor)) {
            context.output()
                    .printf(
                            "%-24s %s – %s%n",
                            report.id(),
                            report.label().in(locale),
                            report.description().in(locale));
            for (ReportParameter parameter : reports.parameters(actor, report.id())) {
                String line = ReportingText.of(
                                "command.parameter." + parameter.kind(), parameter.id(), parameter.label())
                        .in(locale);
                context.output().printf("%-24s %s%n", "", line);
            }
        }
        return 0;
    }

    private int make(CommandContext context) throws UsageException {
        Arguments arguments = context.parse(RUN);
        String id = arguments.operands(1).getFirst();
        Path file = Path.of(arguments.required("out"));
        ReportFormat format = format(arguments, file, context.locale());
        Map<String, String> given = parameters(arguments, context.locale());
        session.open(context.profile().orElse(STANDARD_PROFILE));
        try {
            Actor actor = access.actor(context, arguments);
            Map<String, Object> values = ReportParameters.parse(reports.parameters(actor, id), given);
            ReportRequest request = new ReportRequest(id, values, context.locale(), format, arguments.flag("bom"));
            reports.run(actor, request, file, new Cancellation());
        } finally {
            session.close();
        }
        context.output()
                .println(ReportingText.of("command.written", file.toString()).in(context.locale()));
        return 0;
    }

    /** Which reports there are is no secret; only what a named user may run needs the database, in which users are kept. */
    private Actor reader(Arguments arguments, CommandContext context) {
        if (arguments.value(CommandAccess.USER).isEmpty()) {
            return Actor.system();
        }
        session.open(context.profile().orElse(STANDARD_PROFILE));
        try {
            return access.actor(context, arguments);
        } finally {
            session.close();
        }
    }

    private static ReportFormat format(Arguments arguments, Path file, Locale locale) throws UsageException {
        String name = file.getFileName().toString();
        String given = arguments.value("format").orElse(name.substring(name.lastIndexOf('.') + 1));
        return ReportFormat.ofExtension(given).orElseThrow(() -> usage("command.format", locale, given));
    }

    private static Map<String, String> parameters(Arguments arguments, Locale locale) throws UsageException {
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : arguments.values("param")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw usage("command.pair", locale, pair);
            }
            given.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return given;
    }

    private static UsageException usage(String key, Locale locale, Object... arguments) {
        return new UsageException(ReportingText.of(key, arguments).in(locale));
    }
}
