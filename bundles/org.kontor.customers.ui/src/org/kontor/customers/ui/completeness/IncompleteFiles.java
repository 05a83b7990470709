package org.kontor.customers.ui.completeness;

import java.util.List;
import java.util.Optional;
import org.kontor.customers.completeness.Completeness;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.list.ListSort;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.HomeBlock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The user's own customers whose files lack most (CUS-22). */
@Component
public final class IncompleteFiles implements HomeBlock {

    private static final TextSource TEXTS = TextSource.beside(IncompleteFiles.class);
    private static final String LIST = "customers";
    private static final String COMPLETENESS = "completeness";
    private static final int ROWS = 6;

    private final ListQueries queries;
    private final Completeness completeness;

    /** Over the lists and the rules. */
    @Activate
    public IncompleteFiles(@Reference ListQueries queries, @Reference Completeness completeness) {
        this.queries = queries;
        this.completeness = completeness;
    }

    @Override
    public String id() {
        return "customers.incomplete";
    }

    @Override
    public Text title() {
        return TEXTS.text("incomplete");
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<String> permission() {
        return Optional.of("customers.edit");
    }

    @Override
    public Text emptyText() {
        return TEXTS.text("incomplete.empty");
    }

    @Override
    public Optional<Destination> all() {
        return Optional.of(workplace -> workplace.load(
                title(),
                () -> completeness.enough(workplace.actor()),
                enough -> workplace.openList(LIST, request(workplace.actor(), enough))));
    }

    @Override
    public Content load(Actor actor) {
        ListDefinition list = queries.list(LIST).orElseThrow();
        int enough = completeness.enough(actor);
        return Content.of(queries.firstPage(actor, list, request(actor, enough), ROWS).stream()
                .map(row -> row(list, row, enough))
                .toList());
    }

    private static ListRequest request(Actor actor, int enough) {
        return new ListRequest(
                Optional.empty(),
                List.of(
                        ListFilter.linkedTo(new RecordRef("user", actor.userId())),
                        new ListFilter(COMPLETENESS, ListFilter.Operator.TO, enough - 1)),
                List.of(new ListSort(COMPLETENESS, true)));
    }

    private static Row row(ListDefinition list, ListRow row, int enough) {
        int percent = ((Number) value(list, row, COMPLETENESS).orElseThrow()).intValue();
        return new Row(
                row.record(),
                value(list, row, "name").orElseThrow().toString(),
                value(list, row, "city").map(Object::toString).orElse(""),
                TEXTS.get("percent", percent),
                PercentBar.tone(percent, enough));
    }

    private static Optional<Object> value(ListDefinition list, ListRow row, String column) {
        int index = list.columns().indexOf(list.column(column).orElseThrow());
        return Optional.ofNullable(row.values().get(index));
    }
}
