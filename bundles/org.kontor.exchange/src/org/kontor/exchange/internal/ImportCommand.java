package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.RecordImporter;
import org.kontor.identity.CommandAccess;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.persistence.database.DatabaseSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code import TYPE FILE} and {@code import DIR --plan ID}. */
@Component(property = Command.VERB + "=import")
public final class ImportCommand implements Command {

    private static final Options OPTIONS = Options.withValue(
                    "plan", "mapping", CommandAccess.USER, CommandAccess.PASSWORD_FILE)
            .andFlags("skip-bad");

    private final DatabaseSession session;
    private final RecordImporter importer;
    private final CommandAccess access;
    private final List<ImportPlan> plans = new CopyOnWriteArrayList<>();

    /** A command on the services of this program. */
    @Activate
    public ImportCommand(
            @Reference DatabaseSession session, @Reference RecordImporter importer, @Reference CommandAccess access) {
        this.session = session;
        this.importer = importer;
        this.access = access;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addPlan(ImportPlan plan) {
        plans.add(plan);
    }

    void removePlan(ImportPlan plan) {
        plans.remove(plan);
    }

    @Override
    public String usage(Locale locale) {
        return ExchangeText.of("command.import.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws UsageException, IOException {
        Arguments arguments = context.parse(OPTIONS);
        Optional<String> plan = arguments.value("plan");
        List<String> words = arguments.operands(plan.isPresent() ? 1 : 2);
        session.open(context.profile().orElse("default"));
        try {
            boolean skipBad = arguments.flag("skip-bad");
            ImportReport report = plan.isPresent()
                    ? whole(plan(plan.get()), Path.of(words.getFirst()), skipBad, context, arguments)
                    : importer.run(
                            access.actor(context, arguments),
                            words.getFirst(),
                            Path.of(words.getLast()),
                            mapping(arguments.value("mapping")),
                            skipBad);
            return tell(report, context, skipBad);
        } finally {
            session.close();
        }
    }

    /** A plan enters users and records of all departments, which is an administrator's work. */
    private ImportReport whole(
            ImportPlan plan, Path folder, boolean skipBad, CommandContext context, Arguments arguments) {
        access.administrator(context, arguments);
        return plan.run(folder, skipBad);
    }

    private ImportPlan plan(String id) {
        return plans.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ExchangeText.of("plan.unknown", id)));
    }

    private static Map<String, String> mapping(Optional<String> file) throws IOException {
        Map<String, String> mapping = new HashMap<>();
        if (file.isPresent()) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(file.get()))) {
                properties.load(reader);
            }
            properties.stringPropertyNames().forEach(key -> mapping.put(key, properties.getProperty(key)));
        }
        return mapping;
    }

    private static int tell(ImportReport report, CommandContext context, boolean skipBad) {
        Locale locale = context.locale();
        report.refused().forEach(problem -> context.error().println(problem.in(locale)));
        for (String kind : report.kinds()) {
            int added = report.added().getOrDefault(kind, 0);
            int present = report.present().getOrDefault(kind, 0);
            context.output()
                    .println(
                            ExchangeText.of("import.kind", kind, added, present).in(locale));
        }
        if (report.refused().isEmpty()) {
            return 0;
        }
        String key = skipBad ? "import.skipped" : "import.nothing";
        context.error().println(ExchangeText.of(key, report.refused().size()).in(locale));
        return skipBad ? 0 : 1;
    }
}
