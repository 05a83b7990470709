package org.kontor.performance.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListRow;

/** Rows of any list, as reports and agendas name them. */
public final class RowText {

    private static final String CUSTOMER = "customer";

    private RowText() {}

    /** What names the row to users, with the customer where the list knows one, cut to a length. */
    public static String title(ListDefinition list, ListRow row, int longest) {
        Stream<String> named = list.searchColumns().stream();
        Stream<String> customer = list.searchColumns().contains(CUSTOMER) ? Stream.empty() : Stream.of(CUSTOMER);
        String title = Stream.concat(named, customer)
                .flatMap(id -> list.column(id).stream())
                .map(column -> value(list, column, row))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("  "));
        return title.length() > longest ? title.substring(0, longest) : title;
    }

    /** The day in a column of days or moments, where there is one. */
    public static Optional<LocalDate> day(ListDefinition list, String column, ListRow row) {
        return day(value(list, list.column(column).orElseThrow(), row));
    }

    private static Optional<LocalDate> day(Object value) {
        return switch (value) {
            case LocalDate day -> Optional.of(day);
            case Instant moment ->
                Optional.of(moment.atZone(ZoneId.systemDefault()).toLocalDate());
            case null, default -> Optional.empty();
        };
    }

    private static Object value(ListDefinition list, ListColumn column, ListRow row) {
        return row.values().get(list.columns().indexOf(column));
    }
}
