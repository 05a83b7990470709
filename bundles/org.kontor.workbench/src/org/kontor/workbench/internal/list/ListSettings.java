package org.kontor.workbench.internal.list;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListSort;

/**
 * How a user wants to see a list.
 *
 * @param columns the shown columns from left to right
 * @param widths widths in pixels of columns that the user changed
 * @param contains the text in the search field
 * @param filters what stands in the filter row, by column
 * @param sorts the sort keys
 * @param groupedBy the column under whose values the rows stand, if they are grouped
 */
record ListSettings(
        List<String> columns,
        Map<String, Integer> widths,
        String contains,
        Map<String, String> filters,
        List<ListSort> sorts,
        Optional<String> groupedBy) {

    ListSettings {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
        filters = Map.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    /** What a list shows before the user changes anything. */
    static ListSettings initial(ListDefinition list) {
        List<String> shown = list.columns().stream()
                .filter(ListColumn::shown)
                .map(ListColumn::id)
                .toList();
        return new ListSettings(shown, Map.of(), "", Map.of(), List.of(), Optional.empty());
    }

    ListSettings withColumns(List<String> shown, Map<String, Integer> newWidths) {
        return new ListSettings(shown, newWidths, contains, filters, sorts, groupedBy);
    }

    ListSettings withGroups(Optional<String> column) {
        return new ListSettings(columns, widths, contains, filters, sorts, column);
    }

    /** As text for the preferences. */
    String toText() {
        Properties p = new Properties();
        p.setProperty("columns", String.join(",", columns));
        widths.forEach((c, w) -> p.setProperty("width." + c, Integer.toString(w)));
        p.setProperty("contains", contains);
        groupedBy.ifPresent(column -> p.setProperty("groupedBy", column));
        filters.forEach((c, f) -> p.setProperty("filter." + c, f));
        p.setProperty(
                "sorts",
                sorts.stream()
                        .map(s -> (s.ascending() ? "+" : "-") + s.column())
                        .collect(Collectors.joining(",")));
        StringWriter out = new StringWriter();
        try {
            p.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** From text; columns that the list no longer has are forgotten. */
    static ListSettings fromText(ListDefinition list, String text) {
        Properties p = new Properties();
        try {
            p.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return initial(list);
        }
        List<String> columns = known(list, p.getProperty("columns", ""));
        if (columns.isEmpty()) {
            return initial(list);
        }
        Map<String, Integer> widths = new LinkedHashMap<>();
        Map<String, String> filters = new LinkedHashMap<>();
        for (ListColumn column : list.columns()) {
            String width = p.getProperty("width." + column.id(), "");
            if (width.matches("\\d{1,4}")) {
                widths.put(column.id(), Integer.parseInt(width));
            }
            String filter = p.getProperty("filter." + column.id(), "");
            if (!filter.isEmpty()) {
                filters.put(column.id(), filter);
            }
        }
        List<ListSort> sorts = new ArrayList<>();
        for (String sort : p.getProperty("sorts", "").split(",")) {
            if (sort.length() > 1 && list.column(sort.substring(1)).isPresent()) {
                sorts.add(new ListSort(sort.substring(1), sort.charAt(0) == '+'));
            }
        }
        Optional<String> grouped = Optional.ofNullable(p.getProperty("groupedBy"))
                .filter(column -> list.column(column).isPresent());
        return new ListSettings(columns, widths, p.getProperty("contains", ""), filters, sorts, grouped);
    }

    private static List<String> known(ListDefinition list, String ids) {
        return Arrays.stream(ids.split(","))
                .filter(c -> list.column(c).isPresent())
                .toList();
    }
}
