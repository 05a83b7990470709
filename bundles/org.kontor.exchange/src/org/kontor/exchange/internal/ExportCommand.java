package org.kontor.exchange.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.exchange.ExportFormat;
import org.kontor.exchange.ListExporter;
import org.kontor.identity.CommandAccess;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code export LIST --format F --out FILE}. */
@Component(property = Command.VERB + "=export")
public final class ExportCommand implements Command {

    private static final Options OPTIONS =
            Options.withValue("format", "out", "contains", CommandAccess.USER, CommandAccess.PASSWORD_FILE);

    private final DatabaseSession session;
    private final ListQueries queries;
    private final ListExporter exporter;
    private final CommandAccess access;

    /** A command on the services of this program. */
    @Activate
    public ExportCommand(
            @Reference DatabaseSession session,
            @Reference ListQueries queries,
            @Reference ListExporter exporter,
            @Reference CommandAccess access) {
        this.session = session;
        this.queries = queries;
        this.exporter = exporter;
        this.access = access;
    }

    @Override
    public String usage(Locale locale) {
        return ExchangeText.of("command.export.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException {
        Arguments arguments = context.parse(OPTIONS);
        String id = arguments.operands(1).getFirst();
        Path file = Path.of(arguments.required("out"));
        String name = arguments.value("format").orElse("csv");
        ExportFormat format =
                ExportFormat.of(name).orElseThrow(() -> new ProblemException(ExchangeText.of("export.noFormat", name)));
        session.open(context.profile().orElse("default"));
        try {
            Actor actor = access.actor(context, arguments);
            ListDefinition list = queries.list(id)
                    .orElseThrow(() -> new ProblemException(ExchangeText.of("export.noList", id, known(actor))));
            ListRequest request = new ListRequest(arguments.value("contains"), List.of(), List.of());
            long rows = exporter.export(actor, list, request, List.of(), format, context.locale(), file);
            context.output()
                    .println(ExchangeText.of("export.done", rows, file.toString())
                            .in(context.locale()));
            return 0;
        } finally {
            session.close();
        }
    }

    private String known(Actor actor) {
        return String.join(
                ", ", queries.lists(actor).stream().map(ListDefinition::id).toList());
    }
}
