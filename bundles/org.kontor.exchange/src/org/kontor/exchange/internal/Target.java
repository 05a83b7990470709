package org.kontor.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.exchange.ImportTarget;
import org.kontor.exchange.TargetField;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.record.RecordService;

/**
 * A record service with the fields that imports can fill.
 *
 * @param service loads and stores
 * @param lines the table whose lines are imported, when the records themselves are not
 */
record Target<T>(RecordService<T> service, Optional<RecordType.Table<T, ?>> lines) {

    private static final String NUMBER = "number";

    /** The tables that a user may add lines to. */
    static <T> List<RecordType.Table<T, ?>> tables(RecordType<T> type) {
        return type.tables().stream().filter(t -> !t.readOnly() && !t.given()).toList();
    }

    String id() {
        return lines.map(table -> service.type().id() + "." + table.id())
                .orElse(service.type().id());
    }

    /** The places by the ids of their fields, in the order of entry. */
    Map<String, Place<T>> places() {
        Map<String, Place<T>> places = new LinkedHashMap<>();
        RecordType<T> type = service.type();
        type.fields().stream()
                .filter(f -> lines.isEmpty() ? !f.readOnly() : names(f))
                .forEach(f -> places.put(f.id(), new Place.OfRecord<>(f)));
        lines.map(List::<RecordType.Table<T, ?>>of)
                .orElseGet(() -> tables(type))
                .forEach(table -> addLine(places, table));
        return places;
    }

    private static <T, L> void addLine(Map<String, Place<T>> places, RecordType.Table<T, L> table) {
        table.type().fields().stream()
                .filter(f -> !f.readOnly())
                .forEach(f -> places.put(table.id() + "." + f.id(), new Place.OfLine<>(table, f)));
    }

    /** Whether a field tells which record is meant: its number, or the text it cannot be without. */
    private boolean names(Field<T, ?> field) {
        Optional<Field<T, ?>> name = service.type().fields().stream()
                .filter(f -> f.required() && f.kind() == FieldKind.TEXT)
                .findFirst();
        return field.id().equals(NUMBER) || name.filter(field::equals).isPresent();
    }

    ImportTarget described() {
        List<TargetField> fields = places().entrySet().stream()
                .map(e -> described(e.getKey(), e.getValue()))
                .toList();
        RecordType<T> type = service.type();
        return new ImportTarget(
                id(),
                lines.map(table -> ExchangeText.of("field.inTable", type.label(), table.label()))
                        .orElse(type.label()),
                type.id(),
                fields);
    }

    private static TargetField described(String fieldId, Place<?> place) {
        Field<?, ?> field = place.field();
        return switch (place) {
            case Place.OfRecord<?> of -> new TargetField(fieldId, field.label(), field.kind());
            case Place.OfLine<?, ?> of ->
                new TargetField(
                        fieldId, ExchangeText.of("field.inTable", of.table().label(), field.label()), field.kind());
        };
    }

    /** The fields that a row must fill, because a record cannot be without them and a new one does not have them. */
    List<String> needed(T blank) {
        return places().entrySet().stream()
                .filter(e -> isNeeded(e.getValue(), blank))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isNeeded(Place<T> place, T blank) {
        return switch (place) {
            case Place.OfRecord<T> of ->
                lines.isEmpty()
                        && of.field().required()
                        && of.field().get(blank).isEmpty();
            case Place.OfLine<T, ?> of -> lines.isPresent() && isNeeded(of);
        };
    }

    private static <T, L> boolean isNeeded(Place.OfLine<T, L> place) {
        return place.field().required()
                && place.field().get(place.table().type().create()).isEmpty();
    }
}
