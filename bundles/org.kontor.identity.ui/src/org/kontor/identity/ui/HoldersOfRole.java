package org.kontor.identity.ui;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.workbench.contribution.ListTab;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who has a role, in the role's editor (SEC-01). */
@Component(service = RecordTab.class)
public final class HoldersOfRole extends ListTab {

    private final ListQueries queries;

    /** Over the lists. */
    @Activate
    public HoldersOfRole(@Reference ListQueries queries) {
        super(queries, "roleHolders", List.of("name", "login", "department", "active"));
        this.queries = queries;
    }

    @Override
    public String recordType() {
        return "role";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    protected List<ListFilter> filters(Actor actor, RecordRef record) {
        ListDefinition roles = queries.list("roles").orElseThrow();
        int code = roles.columns().indexOf(roles.column("code").orElseThrow());
        return queries.rows(actor, roles, List.of(record.id())).stream()
                .map(row -> new ListFilter(
                        "code", ListFilter.Operator.EQUALS, row.values().get(code)))
                .toList();
    }
}
