package org.kontor.customers.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.RecordTab;
import org.kontor.workbench.contribution.TableTab;
import org.kontor.workbench.contribution.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Everything that ever happened with a customer, the newest first, from the lists of all installed modules that say which
 * of their rows belong to a customer (CUS-03). A module that comes later is in it without knowing of it.
 */
@Component(service = RecordTab.class)
public final class TimelineOfCustomer extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(TimelineOfCustomer.class);
    private static final String CUSTOMER = "customer";
    private static final int MOST_OF_EACH = 100;

    /** One thing that happened. */
    private record Event(LocalDate day, Row row) {}

    private final ListQueries queries;

    /** Over the lists. */
    @Activate
    public TimelineOfCustomer(@Reference ListQueries queries) {
        this.queries = queries;
    }

    @Override
    public String recordType() {
        return CUSTOMER;
    }

    @Override
    public Text label() {
        return TEXTS.text("timeline");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("timeline.empty");
    }

    @Override
    protected List<Column> columns() {
        return List.of(
                new Column(TEXTS.text("timeline.day"), 14, false),
                new Column(TEXTS.text("timeline.what"), 16, false),
                new Column(TEXTS.text("timeline.text"), 50, false),
                new Column(TEXTS.text("timeline.state"), 16, false),
                new Column(TEXTS.text("timeline.amount"), 16, true));
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef customer) {
        List<Event> events = new ArrayList<>();
        for (ListDefinition list : queries.lists(actor)) {
            if (!list.isBehindFigures() && list.link(CUSTOMER).isPresent()) {
                first(list, FieldKind.DATE, FieldKind.INSTANT)
                        .ifPresent(day -> events.addAll(events(actor, customer, list, day)));
            }
        }
        return events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .map(Event::row)
                .toList();
    }

    private List<Event> events(Actor actor, RecordRef customer, ListDefinition list, ListColumn day) {
        ListRequest request = new ListRequest(
                Optional.empty(), List.of(ListFilter.linkedTo(customer)), List.of(new ListSort(day.id(), false)));
        return queries.firstPage(actor, list, request, MOST_OF_EACH).stream()
                .flatMap(row -> day(value(list, day, row)).map(d -> event(list, row, d)).stream())
                .toList();
    }

    private static Event event(ListDefinition list, ListRow row, LocalDate day) {
        String named = list.searchColumns().stream()
                .flatMap(id -> list.column(id).stream())
                .map(column -> value(list, column, row))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("  "));
        String state = first(list, FieldKind.CHOICE)
                .map(column -> chosen(column, value(list, column, row)))
                .orElse("");
        String amount = first(list, FieldKind.MONEY)
                .map(column -> Formats.current().show(FieldKind.MONEY, value(list, column, row)))
                .orElse("");
        List<String> cells = List.of(
                Formats.current().show(FieldKind.DATE, day), list.label().toString(), named, state, amount);
        return new Event(day, new Row(cells, Tone.NEUTRAL, Optional.of(row.record())));
    }

    private static String chosen(ListColumn column, Object value) {
        return column.choices().stream()
                .filter(choice -> value != null && choice.value().equals(value.toString()))
                .map(choice -> choice.label().toString())
                .findFirst()
                .orElse("");
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
