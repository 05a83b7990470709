package org.kontor.exchange.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.exchange.CsvFile;
import org.kontor.exchange.CsvRow;
import org.kontor.exchange.ImportReport;
import org.kontor.exchange.RecordImporter;
import org.kontor.exchange.RowProblem;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.RecordHit;
import org.kontor.persistence.record.RecordService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Imports records of any type that has a record service. */
@Component(service = RecordImporter.class)
public final class Importer implements RecordImporter {

    private static final String NUMBER = "number";
    private static final int HITS = 20;
    private static final int LONGEST_VALUE = 400;
    private static final int LONGEST_SHOWN = 60;

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
    public ImportReport run(Actor actor, String recordType, Path file, Map<String, String> mapping, boolean skipBad) {
        return run(actor, service(recordType), CsvFile.read(file), mapping, skipBad);
    }

    private RecordService<?> service(String recordType) {
        return services.stream()
                .filter(s -> s.type().id().equals(recordType))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ExchangeText.of("type.unknown", recordType)));
    }

    private <T> ImportReport run(
            Actor actor, RecordService<T> service, CsvFile file, Map<String, String> mapping, boolean skipBad) {
        Map<String, Field<T, ?>> columns = columns(service.type(), file, mapping);
        ImportReport report = new ImportReport();
        Map<CsvRow, T> good = new LinkedHashMap<>();
        for (CsvRow row : file.rows()) {
            List<RowProblem> problems = new ArrayList<>();
            T draft = draft(actor, service, columns, row, problems);
            if (problems.isEmpty() && isPresent(actor, service, draft)) {
                report.present(service.type().id());
                continue;
            }
            if (problems.isEmpty()) {
                service.check(actor, Optional.empty(), draft)
                        .forEach(p -> problems.add(
                                row.problem(heading(columns, p.field().orElse("")), p.text())));
            }
            problems.forEach(report::refused);
            if (problems.isEmpty()) {
                good.put(row, draft);
            }
        }
        if (report.refused().isEmpty() || skipBad) {
            good.forEach((row, draft) -> store(actor, service, row, draft, report));
        }
        return report;
    }

    /** Two rows of one file may clash with each other, which only storing the first one shows. */
    private static <T> void store(Actor actor, RecordService<T> service, CsvRow row, T draft, ImportReport report) {
        try {
            service.create(actor, draft);
            report.added(service.type().id());
        } catch (ProblemException refusal) {
            refusal.problems().forEach(p -> report.refused(row.problem(p.field().orElse(""), p.text())));
        }
    }

    private static <T> Map<String, Field<T, ?>> columns(RecordType<T> type, CsvFile file, Map<String, String> mapping) {
        Map<String, Field<T, ?>> columns = new LinkedHashMap<>();
        for (String heading : file.columns()) {
            String wanted = mapping.getOrDefault(heading, heading).strip();
            type.fields().stream()
                    .filter(f -> !f.readOnly() && isCalled(f, wanted))
                    .findFirst()
                    .ifPresent(f -> columns.put(heading, f));
        }
        if (columns.isEmpty()) {
            throw new ProblemException(ExchangeText.of("csv.nothingRecognised", file.name(), type.label()));
        }
        return columns;
    }

    private static boolean isCalled(Field<?, ?> field, String heading) {
        return field.id().equalsIgnoreCase(heading)
                || field.label().in(Locale.ENGLISH).equalsIgnoreCase(heading)
                || field.label().in(Locale.SIMPLIFIED_CHINESE).equals(heading);
    }

    private static <T> String heading(Map<String, Field<T, ?>> columns, String field) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().id().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(field);
    }

    private <T> T draft(
            Actor actor,
            RecordService<T> service,
            Map<String, Field<T, ?>> columns,
            CsvRow row,
            List<RowProblem> problems) {
        T draft = service.blank(actor);
        columns.forEach((heading, field) ->
                row.text(heading).ifPresent(text -> put(actor, draft, field, text, row, heading, problems)));
        return draft;
    }

    private <T, V> void put(
            Actor actor,
            T draft,
            Field<T, V> field,
            String text,
            CsvRow row,
            String heading,
            List<RowProblem> problems) {
        if (!isText(text, field)) {
            problems.add(row.problem(heading, ExchangeText.of("value.unreadable", shown(text), field.label())));
            return;
        }
        try {
            Optional<?> value = parse(actor, field, text);
            field.set(draft, value.map(field.valueType()::cast));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            problems.add(row.problem(heading, ExchangeText.of("value.unreadable", shown(text), field.label())));
        } catch (ProblemException refusal) {
            refusal.problems().forEach(p -> problems.add(row.problem(heading, p.text())));
        }
    }

    /** No control characters, which not every database keeps, and not longer than anything that belongs into a field. */
    private static boolean isText(String text, Field<?, ?> field) {
        int longest = Math.max(field.maxLength(), LONGEST_VALUE);
        return text.length() <= longest
                && text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private Optional<?> parse(Actor actor, Field<?, ?> field, String text) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> Optional.of(text);
            case MONEY, QUANTITY -> Optional.of(new BigDecimal(text.replace(",", "")));
            case PERCENT -> Optional.of(percent(text));
            case INTEGER -> Optional.of(Integer.valueOf(text));
            case DATE -> Optional.of(LocalDate.parse(text));
            case INSTANT -> Optional.empty();
            case FLAG -> Optional.of(isYes(text));
            case CHOICE -> Optional.of(choice(field, text));
            case REFERENCE -> Optional.of(reference(actor, field, text));
        };
    }

    private static BigDecimal percent(String text) {
        return text.endsWith("%")
                ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
                : new BigDecimal(text);
    }

    private static boolean isYes(String text) {
        return List.of("1", "true", "yes", "y", "x", "是").contains(text.toLowerCase(Locale.ROOT));
    }

    private static Object choice(Field<?, ?> field, String text) {
        for (Field.Choice<?> choice : field.choices()) {
            boolean called = choice.value().toString().equalsIgnoreCase(text)
                    || choice.label().in(Locale.ENGLISH).equalsIgnoreCase(text)
                    || choice.label().in(Locale.SIMPLIFIED_CHINESE).equals(text);
            if (called) {
                return choice.value();
            }
        }
        throw new ProblemException(ExchangeText.of("value.noChoice", text, field.label()));
    }

    private Object reference(Actor actor, Field<?, ?> field, String text) {
        RecordService<?> target = service(field.target().orElseThrow());
        List<RecordHit> hits = target.find(actor, text, HITS);
        return hits.stream()
                .filter(hit -> names(hit, text))
                .findFirst()
                .or(() -> hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty())
                .map(hit -> hit.record().id())
                .orElseThrow(() -> new ProblemException(
                        ExchangeText.of("value.noRecord", target.type().label(), text)));
    }

    /** A hit's title is made of the record's number and name; the text must be one of them or both. */
    private static boolean names(RecordHit hit, String text) {
        return hit.title().equals(text) || List.of(hit.title().split(" {2}")).contains(text);
    }

    private static <T> boolean isPresent(Actor actor, RecordService<T> service, T draft) {
        return service.type()
                .field(NUMBER)
                .flatMap(field -> field.get(draft))
                .map(Object::toString)
                .filter(number -> service.find(actor, number, HITS).stream().anyMatch(hit -> names(hit, number)))
                .isPresent();
    }
}
