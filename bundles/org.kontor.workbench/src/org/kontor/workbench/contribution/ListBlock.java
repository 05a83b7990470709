package org.kontor.workbench.contribution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/** A home block with the first rows of a list; its link opens the list with the same conditions. */
public abstract class ListBlock implements HomeBlock {

    private static final int ROWS = 6;

    private final ListQueries queries;
    private final String listId;

    /** A block over a list. */
    protected ListBlock(ListQueries queries, String listId) {
        this.queries = queries;
        this.listId = listId;
    }

    /** Which rows. */
    protected abstract ListRequest request(LocalDate today);

    /** One row, from the values of the list's columns by id; absent values are left out. */
    protected abstract Row row(ListRow row, Map<String, Object> values, LocalDate today);

    /** A figure in big letters; none unless overridden. Called outside the UI thread. */
    protected Optional<String> headline(ListQueries lists, Actor actor, ListDefinition list, ListRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(workplace -> workplace.openList(listId, request(LocalDate.now())));
    }

    @Override
    public Content load(Actor actor) {
        LocalDate today = LocalDate.now();
        ListRequest request = request(today);
        ListDefinition list = queries.list(listId).orElseThrow();
        List<Row> rows = queries.firstPage(actor, list, request, ROWS).stream()
                .map(row -> row(row, values(list, row), today))
                .toList();
        return new Content(headline(queries, actor, list, request), rows);
    }

    private static Map<String, Object> values(ListDefinition list, ListRow row) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < list.columns().size(); i++) {
            if (row.values().get(i) != null) {
                values.put(list.columns().get(i).id(), row.values().get(i));
            }
        }
        return values;
    }
}
