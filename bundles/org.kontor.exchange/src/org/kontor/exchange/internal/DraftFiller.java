package org.kontor.exchange.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.exchange.table.TableRow;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.Text;

/**
 * Puts the cells of rows into drafts. Empty cells change nothing.
 *
 * @param <T> the draft
 */
final class DraftFiller<T> {

    private final Map<Integer, Place<T>> columns;
    private final CellValues values;

    /** Takes what cannot be understood. */
    interface Refusals {
        void refuse(int column, Text reason);
    }

    /**
     * A filler.
     *
     * @param columns the places of the columns that go anywhere
     */
    DraftFiller(Map<Integer, Place<T>> columns, CellValues values) {
        this.columns = new LinkedHashMap<>(columns);
        this.values = values;
    }

    /** The column of a field; empty when no column goes there. */
    Optional<Integer> columnOf(Field<?, ?> field) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue().field() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The column of a field by the name that problems use: {@code name} or {@code contacts[0].name}. */
    Optional<Integer> columnOf(String problemField) {
        String name = problemField.replaceAll("\\[\\d+]", "");
        return columns.entrySet().stream()
                .filter(e -> nameOf(e.getValue()).equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String nameOf(Place<?> place) {
        return switch (place) {
            case Place.OfRecord<?> of -> of.field().id();
            case Place.OfLine<?, ?> of -> of.table().id() + "." + of.field().id();
        };
    }

    /** Fills the fields of the record; answers whether that changed it. */
    boolean fillRecord(T draft, TableRow row, Refusals refusals) {
        boolean changed = false;
        for (Map.Entry<Integer, Place<T>> column : columns.entrySet()) {
            if (column.getValue() instanceof Place.OfRecord<T> of) {
                changed |= put(draft, of.field(), row, column.getKey(), refusals);
            }
        }
        return changed;
    }

    /** Adds a line to each table that the row says anything of, however much it resembles one that is there. */
    void addLines(T draft, TableRow row, Refusals refusals) {
        linesOf(row).forEach(cells -> {
            Place.OfLine<T, ?> first = (Place.OfLine<T, ?>) cells.getFirst().getValue();
            addLine(first.table(), draft, row, cells, refusals);
        });
    }

    private <L> void addLine(
            RecordType.Table<T, L> table,
            T draft,
            TableRow row,
            List<Map.Entry<Integer, Place<T>>> cells,
            Refusals refusals) {
        L line = table.type().create();
        cells.forEach(cell -> put(
                line, table.type().field(cell.getValue().field().id()).orElseThrow(), row, cell.getKey(), refusals));
        table.lines().apply(draft).add(line);
    }

    /** Takes all lines out of the tables that columns go to. */
    void clearLines(T draft) {
        columns.values().forEach(place -> {
            if (place instanceof Place.OfLine<T, ?> of) {
                of.table().lines().apply(draft).clear();
            }
        });
    }

    /** What a row says of lines, by table. */
    private Collection<List<Map.Entry<Integer, Place<T>>>> linesOf(TableRow row) {
        Map<String, List<Map.Entry<Integer, Place<T>>>> tables = new LinkedHashMap<>();
        for (Map.Entry<Integer, Place<T>> column : columns.entrySet()) {
            if (column.getValue() instanceof Place.OfLine<T, ?> of
                    && !row.cell(column.getKey()).isBlank()) {
                tables.computeIfAbsent(of.table().id(), id -> new ArrayList<>()).add(column);
            }
        }
        return tables.values();
    }

    /**
     * Adds a line to each table that the row says anything of, or changes the one that is meant.
     *
     * @param overwrite whether a line that is there already is changed
     * @return whether anything changed
     */
    boolean fillLines(T draft, TableRow row, boolean overwrite, Refusals refusals) {
        boolean changed = false;
        for (List<Map.Entry<Integer, Place<T>>> cells : linesOf(row)) {
            Place.OfLine<T, ?> first = (Place.OfLine<T, ?>) cells.getFirst().getValue();
            changed |= fillLine(first.table(), draft, row, cells, overwrite, refusals);
        }
        return changed;
    }

    private <L> boolean fillLine(
            RecordType.Table<T, L> table,
            T draft,
            TableRow row,
            List<Map.Entry<Integer, Place<T>>> cells,
            boolean overwrite,
            Refusals refusals) {
        L line = table.type().create();
        List<Field<L, ?>> filled = new ArrayList<>();
        for (Map.Entry<Integer, Place<T>> cell : cells) {
            Field<L, ?> field = table.type().field(cell.getValue().field().id()).orElseThrow();
            put(line, field, row, cell.getKey(), refusals);
            filled.add(field);
        }
        List<L> present = table.lines().apply(draft);
        Optional<L> same = present.stream()
                .filter(other -> isSame(table.type(), line, other))
                .findFirst();
        if (same.isEmpty()) {
            present.add(line);
            return true;
        }
        boolean changed = false;
        for (Field<L, ?> field : filled) {
            if (overwrite && !equal(field.get(line), field.get(same.get()))) {
                field.copy(line, same.get());
                changed = true;
            }
        }
        return changed;
    }

    /** Two lines are the same when all they cannot be without is the same: the name of a contact. */
    private static <L> boolean isSame(RecordType<L> type, L line, L other) {
        List<Field<L, ?>> required =
                type.fields().stream().filter(Field::required).toList();
        return !required.isEmpty()
                && required.stream().allMatch(f -> f.get(line).isPresent() && equal(f.get(line), f.get(other)));
    }

    private <D, V> boolean put(D draft, Field<D, V> field, TableRow row, int column, Refusals refusals) {
        String cell = row.cell(column);
        if (cell.isBlank()) {
            return false;
        }
        try {
            Optional<V> value = values.parse(field, cell);
            boolean changed = !equal(value, field.get(draft));
            field.set(draft, value);
            return changed;
        } catch (ProblemException refusal) {
            refusal.problems().forEach(p -> refusals.refuse(column, p.text()));
            return false;
        }
    }

    private static boolean equal(Optional<?> one, Optional<?> other) {
        if (one.isPresent()
                && other.isPresent()
                && one.get() instanceof BigDecimal left
                && other.get() instanceof BigDecimal right) {
            return left.compareTo(right) == 0;
        }
        return one.equals(other);
    }
}
