package org.kontor.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/**
 * A record as it is written down: every field that has a value by section, every table that has lines.
 *
 * @param title what it is and its name
 * @param sections its fields
 * @param tables its lines
 */
record RecordSheet(String title, List<Section> sections, List<Table> tables) {

    /** Fields under a heading, which may be empty. */
    record Section(String heading, List<Line> lines) {}

    /** A field with its value. */
    record Line(String label, String value) {}

    /** A table of lines; the kinds say which columns are figures. */
    record Table(String heading, List<String> headings, List<FieldKind> kinds, List<List<String>> rows) {}

    /**
     * Reads a record.
     *
     * @param services the service of a record type, if its module is there, to name what the record points to
     */
    static <T> RecordSheet of(
            Actor actor,
            RecordService<T> service,
            long id,
            Locale locale,
            Function<String, Optional<RecordService<?>>> services) {
        Stored<T> stored = service.load(actor, id);
        Values values = new Values(actor, locale, services);
        List<Section> sections = new ArrayList<>();
        for (RecordType.Section<T> section : service.type().sections()) {
            List<Line> lines = section.fields().stream()
                    .map(f -> new Line(f.label().in(locale), values.of(f, stored.draft())))
                    .filter(line -> !line.value().isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(section.label().map(l -> l.in(locale)).orElse(""), lines));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (RecordType.Table<T, ?> table : service.type().tables()) {
            table(table, stored.draft(), values).ifPresent(tables::add);
        }
        return new RecordSheet(service.type().label().in(locale) + "  " + stored.title(), sections, tables);
    }

    /** Columns without a single value are left out. */
    private static <T, L> Optional<Table> table(RecordType.Table<T, L> table, T draft, Values values) {
        List<L> lines = table.lines().apply(draft);
        List<Field<L, ?>> filled = table.type().fields().stream()
                .filter(f -> lines.stream().anyMatch(l -> f.get(l).isPresent()))
                .toList();
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        table.label().in(values.locale()),
                        filled.stream().map(f -> f.label().in(values.locale())).toList(),
                        filled.stream().<FieldKind>map(Field::kind).toList(),
                        lines.stream()
                                .map(l -> filled.stream()
                                        .map(f -> values.of(f, l))
                                        .toList())
                                .toList()));
    }

    /** Shows the values of fields. */
    private record Values(Actor actor, Locale locale, Function<String, Optional<RecordService<?>>> services) {

        <D, V> String of(Field<D, V> field, D draft) {
            return field.get(draft)
                    .map(value -> shown(field, value))
                    .filter(words -> !words.isEmpty())
                    .or(() -> field.get(draft).flatMap(value -> field.nameIn(draft)))
                    .orElse("");
        }

        private <V> String shown(Field<?, V> field, V value) {
            return switch (field.kind()) {
                case CHOICE ->
                    field.choices().stream()
                            .filter(c -> c.value().equals(value))
                            .map(c -> c.label().in(locale))
                            .findFirst()
                            .orElse(value.toString());
                case FLAG ->
                    ExchangeText.of(Boolean.TRUE.equals(value) ? "yes" : "no").in(locale);
                case REFERENCE ->
                    services.apply(field.target().orElseThrow())
                            .flatMap(s -> s.title(actor, (Long) value))
                            .orElse("");
                default -> Cells.shown(field.kind(), value, locale);
            };
        }
    }
}
