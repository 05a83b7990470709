package org.kontor.workbench.internal.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.RecordService;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.internal.modules.Modules;

/**
 * Finds what a record is linked to, both ways: rows of lists that say they belong to such a record, and records that its
 * own reference fields point to when its list says so. Reads from the database; call it outside the UI thread.
 */
final class LinkedRecords {

    private static final int MOST = 5;
    private static final List<FieldKind> TOLD = List.of(FieldKind.CHOICE, FieldKind.DATE, FieldKind.MONEY);

    /**
     * Linked records of one kind.
     *
     * @param label what users call them
     * @param records the first of them
     * @param rest opens all of them, when there are more than these
     */
    record Group(String label, List<Linked> records, Optional<Rest> rest) {}

    /**
     * A linked record.
     *
     * @param title its number or name
     * @param detail what else one wants to know at a glance
     */
    record Linked(RecordRef record, String title, String detail) {}

    /** A list with the condition that shows all records of a group. */
    record Rest(String listId, ListRequest request) {}

    private final Modules modules;
    private final Actor actor;

    LinkedRecords(Modules modules, Actor actor) {
        this.modules = modules;
        this.actor = actor;
    }

    /** What the record points to, then what points to it. */
    List<Group> of(RecordRef record) {
        List<Group> groups = new ArrayList<>();
        modules.records(record.type()).ifPresent(service -> groups.addAll(pointedTo(service, record)));
        modules.lists().ifPresent(queries -> queries.lists(actor).stream()
                .filter(list -> !list.isBehindFigures()
                        && !list.isOfParts()
                        && list.link(record.type()).isPresent())
                .forEach(list -> pointing(queries, list, record).ifPresent(groups::add)));
        return groups;
    }

    private <T> List<Group> pointedTo(RecordService<T> service, RecordRef record) {
        List<Field<T, ?>> references = service.type().fields().stream()
                .filter(f -> f.kind() == FieldKind.REFERENCE
                        && isLinked(record.type(), f.target().orElse("")))
                .toList();
        if (references.isEmpty()) {
            return List.of();
        }
        T draft = service.load(actor, record.id()).draft();
        return references.stream()
                .flatMap(field -> field.get(draft).flatMap(id -> target(field, (Long) id)).stream())
                .toList();
    }

    private boolean isLinked(String type, String target) {
        return modules.lists().stream()
                .flatMap(queries -> queries.lists(actor).stream())
                .anyMatch(list ->
                        list.recordType().equals(type) && list.link(target).isPresent());
    }

    private Optional<Group> target(Field<?, ?> field, long id) {
        RecordRef ref = new RecordRef(field.target().orElseThrow(), id);
        return modules.records(ref.type())
                .filter(s -> actor.may(s.area() + ".view"))
                .flatMap(s -> s.title(actor, id))
                .map(title ->
                        new Group(field.label().toString(), List.of(new Linked(ref, title, "")), Optional.empty()));
    }

    private Optional<Group> pointing(ListQueries queries, ListDefinition list, RecordRef record) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(record)), List.of());
        List<ListRow> rows = queries.firstPage(actor, list, request, MOST + 1);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Linked> first =
                rows.stream().limit(MOST).map(row -> linked(list, row)).toList();
        Optional<Rest> rest = rows.size() > MOST ? Optional.of(new Rest(list.id(), request)) : Optional.empty();
        return Optional.of(new Group(list.label().toString(), first, rest));
    }

    private Linked linked(ListDefinition list, ListRow row) {
        String title = modules.records(row.record().type())
                .flatMap(s -> s.title(actor, row.record().id()))
                .orElse("–");
        String detail = TOLD.stream()
                .flatMap(kind -> list.columns().stream()
                        .filter(c -> c.kind() == kind && c.shown())
                        .flatMap(c -> text(list, row, c))
                        .limit(1))
                .collect(Collectors.joining("  ·  "));
        return new Linked(row.record(), title, detail);
    }

    private static Stream<String> text(ListDefinition list, ListRow row, ListColumn column) {
        Object value = row.values().get(list.columns().indexOf(column));
        if (value == null) {
            return Stream.empty();
        }
        return Stream.of(column.choices().stream()
                .filter(c -> c.value().equals(value.toString()))
                .map(c -> c.label().toString())
                .findFirst()
                .orElseGet(() -> Formats.current().show(column.kind(), value)));
    }
}
