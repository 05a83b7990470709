package org.kontor.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.kontor.exchange.ImportJob;
import org.kontor.exchange.ImportMonitor;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.PreviewRow;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.table.TableFile;
import org.kontor.exchange.table.TableReader;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Imports records of any type that has a record service. */
@Component(service = RecordImporter.class)
public final class Importer implements RecordImporter {

    private final List<RecordService<?>> services = new CopyOnWriteArrayList<>();

    /** Takes a record service into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addService(RecordService<?> service) {
        services.add(service);
    }

    /** Takes it out of use. */
    public void removeService(RecordService<?> service) {
        services.remove(service);
    }

    @Override
    public List<ImportTarget> targets(Actor actor) {
        return services.stream()
                .filter(s -> actor.may(s.area() + ".edit"))
                .flatMap(s -> targetsOf(actor, s))
                .map(Target::described)
                .toList();
    }

    /** The records themselves, where they are entered by hand at all, and the lines that a user may add to them. */
    private static <T> Stream<Target<T>> targetsOf(Actor actor, RecordService<T> service) {
        if (!service.creatable(actor)) {
            return Stream.empty();
        }
        Stream<Target<T>> lines = Target.tables(service.type()).stream()
                .map(table -> new Target<>(service, Optional.<RecordType.Table<T, ?>>of(table)));
        return Stream.concat(Stream.of(new Target<>(service, Optional.empty())), lines);
    }

    @Override
    public ImportTarget target(String id) {
        return find(id).described();
    }

    @Override
    public List<String> needed(Actor actor, ImportTarget target) {
        return needed(actor, find(target.id()));
    }

    private static <T> List<String> needed(Actor actor, Target<T> target) {
        return target.needed(target.service().blank(actor));
    }

    @Override
    public List<String> match(ImportTarget target, List<String> headings) {
        return new HeadingMatcher(find(target.id())).match(headings);
    }

    @Override
    public List<PreviewRow> preview(Actor actor, ImportJob job, int rows) {
        return preview(actor, find(job.target()), job, rows);
    }

    private <T> List<PreviewRow> preview(Actor actor, Target<T> target, ImportJob job, int rows) {
        Map<Integer, Place<T>> columns = columns(target, job);
        CellValues values = values(actor);
        List<PreviewRow> preview = new ArrayList<>();
        try (TableReader reader = TableFile.open(job.file(), job.format())) {
            Optional<TableRow> row = reader.next();
            while (row.isPresent() && preview.size() < rows) {
                TableRow read = row.get();
                List<PreviewRow.Cell> cells = new ArrayList<>();
                for (int i = 0; i < reader.headings().size(); i++) {
                    cells.add(cell(values, Optional.ofNullable(columns.get(i)), read.cell(i)));
                }
                preview.add(new PreviewRow(read.line(), cells));
                row = reader.next();
            }
        }
        return preview;
    }

    private static PreviewRow.Cell cell(CellValues values, Optional<? extends Place<?>> place, String text) {
        if (place.isEmpty() || text.isBlank()) {
            return new PreviewRow.Cell(CellValues.shortened(text), Optional.empty());
        }
        try {
            return new PreviewRow.Cell(understood(values, place.get().field(), text), Optional.empty());
        } catch (ProblemException refusal) {
            return new PreviewRow.Cell(
                    CellValues.shortened(text),
                    Optional.of(refusal.problems().getFirst().text()));
        }
    }

    private static <V> String understood(CellValues values, Field<?, V> field, String text) {
        return values.parse(field, text)
                .map(value -> values.shown(field, value, text))
                .orElse("");
    }

    @Override
    public ImportReport check(Actor actor, ImportJob job, ImportMonitor monitor) {
        return run(actor, find(job.target()), job, false, monitor);
    }

    @Override
    public ImportReport run(Actor actor, ImportJob job, ImportMonitor monitor) {
        return run(actor, find(job.target()), job, true, monitor);
    }

    private <T> ImportReport run(Actor actor, Target<T> target, ImportJob job, boolean store, ImportMonitor monitor) {
        DraftFiller<T> filler = new DraftFiller<>(columns(target, job), values(actor));
        return new ImportRun<>(actor, target, filler, job, store).run(monitor);
    }

    private CellValues values(Actor actor) {
        return new CellValues(new References(actor, this::service));
    }

    private static <T> Map<Integer, Place<T>> columns(Target<T> target, ImportJob job) {
        Map<String, Place<T>> places = target.places();
        Map<Integer, Place<T>> columns = new LinkedHashMap<>();
        for (int i = 0; i < job.columns().size(); i++) {
            String field = job.columns().get(i);
            if (!field.isEmpty()) {
                Place<T> place = Optional.ofNullable(places.get(field))
                        .orElseThrow(() -> new ProblemException(ExchangeText.of(
                                "mapping.noField", target.service().type().label(), field)));
                columns.put(i, place);
            }
        }
        if (columns.isEmpty()) {
            throw new ProblemException(ExchangeText.of(
                    "csv.nothingRecognised",
                    job.file().getFileName().toString(),
                    target.service().type().label()));
        }
        return columns;
    }

    private Target<?> find(String id) {
        int dot = id.indexOf('.');
        return dot < 0
                ? new Target<>(service(id), Optional.empty())
                : lines(service(id.substring(0, dot)), id.substring(dot + 1));
    }

    private static <T> Target<T> lines(RecordService<T> service, String table) {
        return Target.tables(service.type()).stream()
                .filter(t -> t.id().equals(table))
                .map(t -> new Target<>(service, Optional.<RecordType.Table<T, ?>>of(t)))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ExchangeText.of("type.unknown", service.type().id() + "." + table)));
    }

    private RecordService<?> service(String recordType) {
        return services.stream()
                .filter(s -> s.type().id().equals(recordType))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ExchangeText.of("type.unknown", recordType)));
    }
}
