package org.kontor.workbench.internal.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.record.Field;
import org.kontor.kernel.record.RecordType;

/**
 * The content of a draft at one moment, for undo and to see whether something changed. Lines are remembered as objects
 * too, because a line's draft may hold more than its fields tell, for example its id.
 *
 * @param values the fields' values
 * @param tables the tables' lines
 */
record Snapshot(Map<String, Value> values, Map<String, List<Line>> tables) {

    /**
     * A value; two decimals are the same when they compare the same. What is only shown follows from the rest and tells no
     * two versions apart.
     *
     * @param content the value, if there is one
     * @param shown whether the user may not change it
     */
    record Value(Optional<Object> content, boolean shown) {

        /** A value that is entered. */
        Value(Optional<Object> content) {
            this(content, false);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Value value
                    && (shown && value.shown || normal(content).equals(normal(value.content)));
        }

        @Override
        public int hashCode() {
            return shown ? 0 : normal(content).hashCode();
        }

        private static Optional<Object> normal(Optional<Object> content) {
            return content.map(c -> c instanceof BigDecimal number ? number.stripTrailingZeros() : c);
        }
    }

    /**
     * A line; compared by its values only.
     *
     * @param line the draft of the line
     * @param values its fields' values
     */
    record Line(Object line, Map<String, Value> values) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Line that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }
    }

    static <T> Snapshot of(RecordType<T> type, T draft) {
        Map<String, List<Line>> tables = new LinkedHashMap<>();
        for (RecordType.Table<T, ?> table : type.tables()) {
            tables.put(table.id(), lines(table, draft));
        }
        return new Snapshot(values(type, draft), tables);
    }

    <T> void restore(RecordType<T> type, T draft) {
        restoreValues(type, draft, values);
        for (RecordType.Table<T, ?> table : type.tables()) {
            restoreLines(table, draft, tables.get(table.id()));
        }
    }

    private static <T, L> List<Line> lines(RecordType.Table<T, L> table, T draft) {
        List<Line> result = new ArrayList<>();
        for (L line : table.lines().apply(draft)) {
            result.add(new Line(line, values(table.type(), line)));
        }
        return List.copyOf(result);
    }

    private static <T> Map<String, Value> values(RecordType<T> type, T draft) {
        Map<String, Value> result = new LinkedHashMap<>();
        for (Field<T, ?> field : type.fields()) {
            result.put(field.id(), new Value(field.get(draft).map(v -> (Object) v), !field.isTaken()));
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private static <T, L> void restoreLines(RecordType.Table<T, L> table, T draft, List<Line> lines) {
        if (table.readOnly()) {
            return;
        }
        List<L> live = table.lines().apply(draft);
        live.clear();
        for (Line line : lines) {
            L object = (L) line.line();
            restoreValues(table.type(), object, line.values());
            live.add(object);
        }
    }

    private static <T> void restoreValues(RecordType<T> type, T draft, Map<String, Value> values) {
        for (Field<T, ?> field : type.fields()) {
            if (field.isTaken()) {
                put(field, draft, values.get(field.id()).content());
            }
        }
    }

    @SuppressWarnings("unchecked")
    static <T, V> void put(Field<T, V> field, T draft, Optional<Object> value) {
        field.set(draft, (Optional<V>) value);
    }
}
