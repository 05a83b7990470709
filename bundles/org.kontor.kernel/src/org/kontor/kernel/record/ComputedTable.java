package org.kontor.kernel.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kontor.kernel.text.Text;

/**
 * A table whose rows are computed and stand in no list: it is exported and printed as lists are (INT-01).
 *
 * @param title what it is called
 * @param columns from left to right
 * @param rows a value for each column: text, a decimal or whole number, a day, a moment, or null for nothing
 */
public record ComputedTable(Text title, List<Column> columns, List<List<Object>> rows) {

    /**
     * A column.
     *
     * @param label its heading
     * @param kind what its values are
     * @param widthInChars how wide it is on paper
     */
    public record Column(Text label, FieldKind kind, int widthInChars) {}

    /** Keeps its own copies. */
    public ComputedTable {
        columns = List.copyOf(columns);
        int width = columns.size();
        rows = rows.stream()
                .map(row -> {
                    if (row.size() != width) {
                        throw new IllegalArgumentException(
                                "A row has " + row.size() + " values for " + width + " columns");
                    }
                    return Collections.unmodifiableList(new ArrayList<>(row));
                })
                .toList();
    }
}
