package org.kontor.workbench.internal.list;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListColumn;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListGroup;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;

/** A list in the database as the model sees it: for one user. */
record ListSource(ListQueries queries, Actor actor, ListDefinition list) implements ListModel.Source {

    @Override
    public List<ListRow> firstPage(ListRequest request, int size) {
        return queries.firstPage(actor, list, request, size);
    }

    @Override
    public long[] ids(ListRequest request, BooleanSupplier cancelled) {
        return queries.ids(actor, list, request, cancelled);
    }

    @Override
    public List<ListRow> rows(List<Long> ids) {
        return queries.rows(actor, list, ids);
    }

    @Override
    public Map<String, BigDecimal> totals(ListRequest request) {
        return list.columns().stream().anyMatch(ListColumn::totalled) ? queries.totals(actor, list, request) : Map.of();
    }

    @Override
    public List<ListGroup> groups(ListRequest request, String column) {
        return queries.groups(actor, list, request, column, ListModel.MOST_GROUPS + 1);
    }
}
