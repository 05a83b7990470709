package org.kontor.workbench.internal.list;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.Formats;

/** The values of a list as users read them, and back: figures and days in their language, choices by their names. */
final class CellText {

    private final List<ListColumn> columns;
    private final Formats formats = Formats.current();
    private final Map<Integer, Map<String, String>> choices = new HashMap<>();

    CellText(ListDefinition list) {
        columns = list.columns();
        for (int i = 0; i < columns.size(); i++) {
            Map<String, String> labels = new LinkedHashMap<>();
            columns.get(i)
                    .choices()
                    .forEach(c -> labels.put(c.value(), c.label().toString()));
            choices.put(i, labels);
        }
    }

    List<ListColumn> columns() {
        return columns;
    }

    int index(String columnId) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).id().equals(columnId))
                .findFirst()
                .orElseThrow();
    }

    /** A value; an absent one is an empty text. */
    String show(int column, Object value) {
        if (value == null) {
            return "";
        }
        String label = choices.get(column).get(value.toString());
        return label == null ? formats.show(columns.get(column).kind(), value) : label;
    }

    /** What can be chosen in the filter of a column; none where text is typed. */
    List<String> offered(int column) {
        if (columns.get(column).kind() == FieldKind.FLAG) {
            return List.of(formats.show(FieldKind.FLAG, true), formats.show(FieldKind.FLAG, false));
        }
        return List.copyOf(choices.get(column).values());
    }

    /** The filter's text for a kept condition. */
    String filterLabel(int column, String value) {
        if (columns.get(column).kind() == FieldKind.FLAG && !value.isEmpty()) {
            return formats.show(FieldKind.FLAG, Boolean.valueOf(value));
        }
        return choices.get(column).getOrDefault(value, value);
    }

    /** The condition behind a text of the filter. */
    String filterValue(int column, String label) {
        if (columns.get(column).kind() == FieldKind.FLAG) {
            return Boolean.toString(formats.show(FieldKind.FLAG, true).equals(label));
        }
        Optional<String> value = choices.get(column).entrySet().stream()
                .filter(e -> e.getValue().equals(label))
                .map(Map.Entry::getKey)
                .findFirst();
        return value.orElse(label);
    }

    /** Whether the column's values stand at the right, as figures do. */
    static boolean isNumber(ListColumn column) {
        return switch (column.kind()) {
            case MONEY, QUANTITY, PERCENT, INTEGER -> true;
            default -> false;
        };
    }
}
