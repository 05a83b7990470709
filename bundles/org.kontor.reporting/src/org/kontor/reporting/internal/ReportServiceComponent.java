package org.kontor.reporting.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportDesign;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.reporting.Cancellation;
import org.kontor.reporting.ReportFormat;
import org.kontor.reporting.ReportRequest;
import org.kontor.reporting.ReportService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The report service over what the installed modules offer; modules may come and go while it runs. */
@Component
public final class ReportServiceComponent implements ReportService {

    private final List<ReportDesign> designs = new CopyOnWriteArrayList<>();
    private final List<ReportDataset> datasets = new CopyOnWriteArrayList<>();
    private final AtomicBoolean warm = new AtomicBoolean();
    private final BirtEngine engine;
    private final Clock clock;

    /** For the program: fonts are unpacked into the folder of this bundle. */
    @Activate
    public ReportServiceComponent(BundleContext context) {
        this(new BirtEngine(context.getDataFile("fonts").toPath()), Clock.systemDefaultZone());
    }

    ReportServiceComponent(BirtEngine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Deactivate
    void stop() {
        engine.close();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDesign(ReportDesign design, Map<String, Object> properties) {
        add(designs, design, properties);
    }

    void removeDesign(ReportDesign design) {
        designs.remove(design);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDataset(ReportDataset dataset, Map<String, Object> properties) {
        add(datasets, dataset, properties);
    }

    void removeDataset(ReportDataset dataset) {
        datasets.remove(dataset);
    }

    @Override
    public List<ReportDesign> reports(Actor actor) {
        return catalog().visible(actor);
    }

    @Override
    public List<ReportParameter> parameters(Actor actor, String reportId) {
        ReportCatalog catalog = catalog();
        return catalog.parameters(catalog.design(actor, reportId));
    }

    @Override
    public List<String> offers(Actor actor, String reportId, String parameterId) {
        ReportCatalog catalog = catalog();
        return catalog.datasets(catalog.design(actor, reportId)).stream()
                .flatMap(data -> data.offers(actor, parameterId).stream())
                .distinct()
                .toList();
    }

    @Override
    public void run(Actor actor, ReportRequest asked, OutputStream output, Cancellation cancellation) {
        ReportCatalog catalog = catalog();
        ReportDesign design = catalog.design(actor, asked.reportId());
        ReportRequest request = asked.with(design.given());
        if (request.format() == ReportFormat.CSV) {
            writeCsv(catalog.datasets(design).getFirst(), actor, request, output, cancellation);
        } else {
            layOut(catalog, design, actor, request, output, cancellation);
        }
    }

    @Override
    public void run(Actor actor, ReportRequest request, Path file, Cancellation cancellation) {
        try {
            Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
            try {
                try (OutputStream output = Files.newOutputStream(part)) {
                    run(actor, request, output, cancellation);
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException failed) {
            throw new ProblemException(ReportingText.of("report.fileNotWritten", file.toString()), failed);
        }
    }

    @Override
    public void warmUp() {
        if (warm.compareAndSet(false, true)) {
            WarmUp.draw(engine);
        }
    }

    /** A service with a ranking above 0 comes first: it replaces a shipped one of the same id. */
    private static <T> void add(List<T> list, T service, Map<String, Object> properties) {
        boolean preferred = properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking && ranking > 0;
        if (preferred) {
            list.addFirst(service);
        } else {
            list.addLast(service);
        }
    }

    private ReportCatalog catalog() {
        return new ReportCatalog(designs, datasets);
    }

    private void layOut(
            ReportCatalog catalog,
            ReportDesign design,
            Actor actor,
            ReportRequest request,
            OutputStream output,
            Cancellation cancellation) {
        Map<String, Object> parameters = request.parameters();
        ReportRows rows = ReportRows.read(design, catalog.datasets(design), actor, parameters, cancellation);
        ReportHeader header = new ReportHeader(
                design, catalog.parameters(design), parameters, actor, request.locale(), clock.instant());
        engine.render(design, header, rows, request.format(), request.locale(), output, cancellation);
    }

    private static void writeCsv(
            ReportDataset dataset, Actor actor, ReportRequest request, OutputStream output, Cancellation cancellation) {
        Locale locale = request.locale();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            CsvRows csv = new CsvRows(writer);
            if (request.byteOrderMark()) {
                csv.writeByteOrderMark();
            }
            csv.writeHeader(dataset.columns(), locale);
            dataset.read(actor, ReportRows.parametersOf(dataset, request.parameters()), row -> {
                cancellation.check();
                csv.writeRow(row);
            });
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
