package org.kontor.workbench.internal.list;

import java.util.List;
import java.util.stream.Collectors;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.Formats;

/** Rows as text for the clipboard. */
final class RowText {

    private RowText() {}

    /** Headings and rows, columns divided by tabs. */
    static String tabbed(ListDefinition list, List<ListColumn> columns, List<ListRow> rows, Formats formats) {
        String head = columns.stream().map(c -> c.label().toString()).collect(Collectors.joining("\t"));
        String body = rows.stream()
                .map(row -> columns.stream()
                        .map(c -> cell(c, row.values().get(list.columns().indexOf(c)), formats))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        return head + "\n" + body + "\n";
    }

    private static String cell(ListColumn column, Object value, Formats formats) {
        String text = column.choices().stream()
                .filter(c -> value != null && c.value().equals(value.toString()))
                .map(c -> c.label().toString())
                .findFirst()
                .orElseGet(() -> formats.show(column.kind(), value));
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}
