package org.kontor.customers.internal.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.customers.overview.TimelineEntry;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;

/**
 * What happened with a customer, from the lists of all modules that say which of their rows belong to one. A module that
 * comes later is in it without knowing of it.
 */
final class Timeline {

    private static final String CUSTOMER = "customer";

    private final ListQueries queries;

    Timeline(ListQueries queries) {
        this.queries = queries;
    }

    List<TimelineEntry> of(Actor actor, long customerId, int mostOfEach) {
        RecordRef customer = new RecordRef(CUSTOMER, customerId);
        List<TimelineEntry> entries = new ArrayList<>();
        for (ListDefinition list : queries.lists(actor)) {
            boolean ofCustomers = list.link(CUSTOMER).isPresent();
            if (ofCustomers && !list.isBehindFigures() && !list.isOfParts()) {
                first(list, FieldKind.DATE, FieldKind.INSTANT)
                        .ifPresent(day -> entries.addAll(entries(actor, customer, list, day, mostOfEach)));
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::day).reversed());
        return entries;
    }

    private List<TimelineEntry> entries(
            Actor actor, RecordRef customer, ListDefinition list, ListColumn day, int most) {
        ListRequest request = new ListRequest(
                Optional.empty(), List.of(ListFilter.linkedTo(customer)), List.of(new ListSort(day.id(), false)));
        return queries.firstPage(actor, list, request, most).stream()
                .flatMap(row -> day(value(list, day, row)).map(d -> entry(list, row, d)).stream())
                .toList();
    }

    private static TimelineEntry entry(ListDefinition list, ListRow row, LocalDate day) {
        String title = list.searchColumns().stream()
                .flatMap(id -> list.column(id).stream())
                .map(column -> value(list, column, row))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("  "));
        Optional<Text> state =
                first(list, FieldKind.CHOICE).flatMap(column -> chosen(column, value(list, column, row)));
        Optional<BigDecimal> amount = first(list, FieldKind.MONEY).map(column -> (BigDecimal) value(list, column, row));
        return new TimelineEntry(day, list.label(), title, state, amount, row.record());
    }

    private static Optional<Text> chosen(ListColumn column, Object value) {
        return column.choices().stream()
                .filter(choice -> value != null && choice.value().equals(value.toString()))
                .map(choice -> choice.label())
                .findFirst();
    }

    private static Optional<ListColumn> first(ListDefinition list, FieldKind... kinds) {
        return list.columns().stream()
                .filter(column -> List.of(kinds).contains(column.kind()))
                .findFirst();
    }

    private static Object value(ListDefinition list, ListColumn column, ListRow row) {
        return row.values().get(list.columns().indexOf(column));
    }

    private static Optional<LocalDate> day(Object value) {
        return switch (value) {
            case LocalDate date -> Optional.of(date);
            case Instant moment ->
                Optional.of(moment.atZone(ZoneId.systemDefault()).toLocalDate());
            case null, default -> Optional.empty();
        };
    }
}
