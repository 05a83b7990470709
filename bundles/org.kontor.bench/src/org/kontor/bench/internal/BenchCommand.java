package org.kontor.bench.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.kontor.bench.PostgresServer;
import org.kontor.catalog.Products;
import org.kontor.cli.Arguments;
import org.kontor.cli.Command;
import org.kontor.cli.CommandContext;
import org.kontor.cli.Options;
import org.kontor.cli.UsageException;
import org.kontor.customers.Customers;
import org.kontor.finance.CreditReviews;
import org.kontor.finance.Invoicing;
import org.kontor.finance.Receipts;
import org.kontor.identity.SignInService;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouses;
import org.kontor.kernel.files.TemporaryFolder;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.database.ConnectionProfile;
import org.kontor.persistence.database.DatabaseSession;
import org.kontor.persistence.list.ListQueries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * {@code bench [WORKLOAD …]}: measures on an embedded Derby and on a PostgreSQL that it starts itself, each in a database
 * of its own that is thrown away, and prints the figures as JSON.
 */
@Component(property = Command.VERB + "=bench")
public final class BenchCommand implements Command {

    private static final TextSource TEXTS = TextSource.beside(BenchCommand.class);
    private static final Options OPTIONS = Options.withValue("databases", "customers", "postgres");
    private static final List<String> OWN = List.of("W1", "W3", "W4", "W5", "W6");

    private final Bench bench;
    private final List<ReportDataset> datasets = new CopyOnWriteArrayList<>();
    private final List<NamedWorkload> further = new CopyOnWriteArrayList<>();

    /** A benchmark of the services of all modules. */
    @Activate
    public BenchCommand(
            @Reference DatabaseSession session,
            @Reference UnitsOfWork units,
            @Reference ListQueries lists,
            @Reference SignInService signIn,
            @Reference Products products,
            @Reference Customers customers,
            @Reference Orders orders,
            @Reference CreditReviews credit,
            @Reference Stock stock,
            @Reference Warehouses warehouses,
            @Reference GoodsReceipts goodsReceipts,
            @Reference Deliveries deliveries,
            @Reference Invoicing invoices,
            @Reference Receipts receipts) {
        bench = new Bench(
                session,
                units,
                lists,
                signIn,
                products,
                customers,
                orders,
                credit,
                stock,
                warehouses,
                goodsReceipts,
                deliveries,
                invoices,
                receipts,
                datasets);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDataset(ReportDataset dataset) {
        datasets.add(dataset);
    }

    void removeDataset(ReportDataset dataset) {
        datasets.remove(dataset);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWorkload(NamedWorkload workload) {
        further.add(workload);
    }

    void removeWorkload(NamedWorkload workload) {
        further.remove(workload);
    }

    private List<String> all() {
        return Stream.concat(
                        OWN.stream(), further.stream().map(NamedWorkload::name).sorted())
                .toList();
    }

    @Override
    public String usage(Locale locale) {
        return TEXTS.text("bench.usage").in(locale);
    }

    @Override
    public int run(CommandContext context) throws Exception {
        Arguments arguments = context.parse(OPTIONS);
        List<String> wanted = arguments.operands().isEmpty() ? all() : arguments.operands();
        for (String workload : wanted) {
            if (!all().contains(workload)) {
                throw new UsageException(TEXTS.text("bench.unknown", workload, String.join(", ", all()))
                        .in(context.locale()));
            }
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("java", System.getProperty("java.version"));
        result.put("processors", Runtime.getRuntime().availableProcessors());
        List<String> onDatabases = wanted.stream().filter(w -> !w.equals("W6")).toList();
        for (String database :
                arguments.value("databases").orElse("derby,postgresql").split(",")) {
            if (!onDatabases.isEmpty()) {
                Map<String, Object> figures = new LinkedHashMap<>();
                for (List<String> together : sharingOneDatabase(onDatabases)) {
                    figures.putAll(measure(context, database, together, arguments));
                }
                result.put(database, figures);
            }
        }
        if (wanted.contains("W6")) {
            result.put("W6", new StartOfWorkbench().measure());
        }
        Json.write(result, context.output());
        return 0;
    }

    /**
     * The first workloads build on one another's records; each named one enters its own from number 0 and counts over all
     * there are, so that it needs a database for itself.
     */
    private static List<List<String>> sharingOneDatabase(List<String> workloads) {
        List<List<String>> groups = new ArrayList<>();
        List<String> own = workloads.stream().filter(OWN::contains).toList();
        if (!own.isEmpty()) {
            groups.add(own);
        }
        workloads.stream().filter(name -> !OWN.contains(name)).map(List::of).forEach(groups::add);
        return groups;
    }

    private Map<String, Object> measure(
            CommandContext context, String database, List<String> workloads, Arguments arguments) throws Exception {
        if (database.equals("derby")) {
            try (TemporaryFolder folder = TemporaryFolder.create("kontor-bench")) {
                Map<String, String> settings =
                        Map.of("folder", folder.path().resolve("data").toString());
                return measure(
                        context,
                        new ConnectionProfile("bench", ConnectionProfile.Kind.EMBEDDED, settings),
                        workloads,
                        arguments);
            }
        }
        try (PostgresServer server = PostgresServer.start(binaries(arguments.value("postgres")))) {
            Map<String, String> settings =
                    Map.of("host", "127.0.0.1", "port", String.valueOf(server.port()), "database", "postgres");
            return measure(
                    context,
                    new ConnectionProfile("bench", ConnectionProfile.Kind.ENTERPRISE, settings),
                    workloads,
                    arguments);
        }
    }

    private Map<String, Object> measure(
            CommandContext context, ConnectionProfile profile, List<String> workloads, Arguments arguments)
            throws Exception {
        bench.session().save(profile, new char[0]);
        bench.session().open(profile.name());
        try {
            bench.signIn().setUp("Benchmark", "bench", "Benchmark", "correct horse".toCharArray());
            Map<String, Object> figures = new LinkedHashMap<>();
            for (String workload : workloads) {
                context.error().println(workload + " " + profile.kind());
                context.error().flush();
                figures.put(workload, workload(workload, arguments).run(bench));
            }
            return figures;
        } finally {
            bench.session().close();
        }
    }

    private Bench.Workload workload(String name, Arguments arguments) {
        return switch (name) {
            case "W1" -> new CustomersInBatches();
            case "W3" -> new OrderToCash();
            case "W4" -> new SalesFigures();
            case "W5" -> new CustomerSearch(sizes(arguments.value("customers")));
            default ->
                further.stream()
                        .filter(workload -> workload.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private static long[] sizes(Optional<String> given) {
        List<Long> sizes = new ArrayList<>();
        for (String size : given.orElse("100000,1000000").split(",")) {
            sizes.add(Long.valueOf(size));
        }
        return sizes.stream().mapToLong(Long::longValue).toArray();
    }

    /** The binaries lie packed in a jar from Maven Central, whose path the start script knows. */
    private static InputStream binaries(Optional<String> given) throws Exception {
        String jar = given.or(() -> Optional.ofNullable(System.getenv("KONTOR_POSTGRES")))
                .orElseThrow(() -> new ProblemException(TEXTS.text("bench.noPostgres")));
        ZipFile file = new ZipFile(jar);
        return file.stream()
                .filter(entry -> entry.getName().endsWith(".txz"))
                .findFirst()
                .map(entry -> stream(file, entry.getName()))
                .orElseThrow(() -> new ProblemException(TEXTS.text("bench.noPostgres")));
    }

    private static InputStream stream(ZipFile file, String entry) {
        try {
            return file.getInputStream(file.getEntry(entry));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
