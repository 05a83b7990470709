package org.kontor.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.exchange.DuplicateRule;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportPlan;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableFormat;
import org.kontor.exchange.table.TableReader;
import org.kontor.identity.CommandAccess;
import org.kontor.kernel.actor.Actor;
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
                    "plan",
                    "mapping",
                    "encoding",
                    "sheet",
                    "duplicates",
                    CommandAccess.USER,
                    CommandAccess.PASSWORD_FILE)
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
                    : records(words.getFirst(), Path.of(words.getLast()), skipBad, context, arguments);
            return tell(report, context, skipBad);
        } finally {
            session.close();
        }
    }

    /** Unless bad rows are to be left out, nothing is stored before all rows have been looked at. */
    private ImportReport records(String target, Path file, boolean skipBad, CommandContext context, Arguments arguments)
            throws IOException, UsageException {
        Actor actor = access.actor(context, arguments);
        TableFormat format = format(file, arguments);
        ImportJob job = new ImportJob(
                target,
                file,
                format,
                columns(target, file, format, arguments),
                rule(arguments, context),
                Set.of(),
                Optional.of(ImportJob.refusedBeside(file.toAbsolutePath())),
                context.locale());
        if (!skipBad) {
            ImportReport checked = importer.check(actor, job, ImportMonitor.NONE);
            if (checked.refusedRows() > 0) {
                return checked;
            }
        }
        return importer.run(actor, job, ImportMonitor.NONE);
    }

    private static TableFormat format(Path file, Arguments arguments) {
        TableFormat format = TableFile.detect(file);
        String encoding = arguments.value("encoding").orElse(format.charset().name());
        if (!isCharset(encoding)) {
            throw new ProblemException(ExchangeText.of("encoding.unknown", encoding));
        }
        return format.withCharset(Charset.forName(encoding))
                .withSheet(arguments.value("sheet").orElse(format.sheet()));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }

    private static DuplicateRule rule(Arguments arguments, CommandContext context) throws UsageException {
        return switch (arguments.value("duplicates").orElse("skip")) {
            case "skip" -> DuplicateRule.SKIP;
            case "update" -> DuplicateRule.UPDATE;
            default ->
                throw new UsageException(ExchangeText.of("duplicates.unknown").in(context.locale()));
        };
    }

    private List<String> columns(String target, Path file, TableFormat format, Arguments arguments) throws IOException {
        Map<String, String> mapping = mapping(arguments.value("mapping"));
        ImportTarget described = importer.target(target);
        try (TableReader reader = TableFile.open(file, format)) {
            List<String> columns = new ArrayList<>(importer.match(described, reader.headings()));
            for (int i = 0; i < columns.size(); i++) {
                String wanted = mapping.get(reader.headings().get(i));
                if (wanted != null) {
                    Collections.replaceAll(columns, wanted, "");
                    columns.set(i, wanted.strip());
                }
            }
            return columns;
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
            context.output()
                    .println(ExchangeText.of(
                                    "import.kind",
                                    kind,
                                    report.added().getOrDefault(kind, 0),
                                    report.updated().getOrDefault(kind, 0),
                                    report.present().getOrDefault(kind, 0))
                            .in(locale));
        }
        report.refusedFile().ifPresent(file -> context.error()
                .println(ExchangeText.of("import.refusedFile", file.toString()).in(locale)));
        if (report.refused().isEmpty()) {
            return 0;
        }
        String key = skipBad ? "import.skipped" : "import.nothing";
        context.error().println(ExchangeText.of(key, report.problemCount()).in(locale));
        return skipBad ? 0 : 1;
    }
}
