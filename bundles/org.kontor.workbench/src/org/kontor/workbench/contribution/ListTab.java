package org.kontor.workbench.contribution;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/**
 * A tab with those rows of a list that belong to the record: the orders of a customer, the invoices of an order. The
 * list's definition says which they are, see {@link org.kontor.persistence.list.ListDefinition#link}.
 */
public abstract class ListTab extends TableTab {

    private static final TextSource TEXTS = TextSource.beside(ListTab.class);
    private static final int MOST = 300;

    private final ListQueries queries;
    private final String listId;
    private final List<String> shown;

    /**
     * A tab over a list.
     *
     * @param shown ids of the columns to show
     */
    protected ListTab(ListQueries queries, String listId, List<String> shown) {
        this.queries = queries;
        this.listId = listId;
        this.shown = List.copyOf(shown);
    }

    @Override
    public Optional<String> permission() {
        return queries.list(listId).map(l -> l.area() + ".view");
    }

    @Override
    public Text label() {
        return list().label();
    }

    @Override
    protected Text emptyText() {
        return TEXTS.text("tab.empty");
    }

    @Override
    protected List<Column> columns() {
        return shownColumns().stream()
                .map(c -> new Column(c.label(), c.widthInChars(), isNumber(c)))
                .toList();
    }

    @Override
    protected List<Row> read(Actor actor, RecordRef record) {
        ListRequest request = new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(record)), List.of());
        return queries.firstPage(actor, list(), request, MOST).stream()
                .map(this::row)
                .toList();
    }

    private Row row(ListRow row) {
        List<String> cells = shownColumns().stream()
                .map(c -> text(c, row.values().get(list().columns().indexOf(c))))
                .toList();
        return new Row(cells, Tone.NEUTRAL, Optional.of(row.record()));
    }

    private static String text(ListColumn column, Object value) {
        return column.choices().stream()
                .filter(c -> value != null && c.value().equals(value.toString()))
                .map(c -> c.label().toString())
                .findFirst()
                .orElseGet(() -> Formats.current().show(column.kind(), value));
    }

    private List<ListColumn> shownColumns() {
        return shown.stream().flatMap(id -> list().column(id).stream()).toList();
    }

    private ListDefinition list() {
        return queries.list(listId).orElseThrow();
    }

    private static boolean isNumber(ListColumn column) {
        return switch (column.kind()) {
            case MONEY, QUANTITY, PERCENT, INTEGER -> true;
            default -> false;
        };
    }
}
