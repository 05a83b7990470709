package org.kontor.identity.ui;

import java.util.List;
import java.util.Set;
import org.kontor.identity.User;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordTab;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The roles of a user, to be ticked (SEC-01). */
@Component(service = RecordTab.class)
public final class RolesTab extends CheckTab {

    private static final TextSource TEXTS = TextSource.beside(RolesTab.class);
    private static final int MOST = 200;

    private final ListQueries queries;

    /** Over the lists. */
    @Activate
    public RolesTab(@Reference ListQueries queries) {
        this.queries = queries;
    }

    @Override
    public String recordType() {
        return "user";
    }

    @Override
    public Text label() {
        return TEXTS.text("roles");
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    protected Text explanation() {
        return TEXTS.text("roles.explanation");
    }

    @Override
    protected String groupHeading() {
        return "";
    }

    @Override
    protected String labelHeading() {
        return TEXTS.get("check.role");
    }

    @Override
    protected String idHeading() {
        return TEXTS.get("check.code");
    }

    @Override
    protected State read(Actor actor, Site site, RecordRef record) {
        ListDefinition roles = queries.list("roles").orElseThrow();
        List<Item> items = queries.firstPage(actor, roles, ListRequest.ALL, MOST).stream()
                .map(row -> new Item(value(roles, row, "code"), "", value(roles, row, "name")))
                .toList();
        String has = service(site).load(actor, record.id()).draft().getRoles();
        return new State(items, Set.of(has.strip().split("\\s+")));
    }

    @Override
    protected void store(Actor actor, Site site, RecordRef record, Set<String> ticked) {
        RecordService<User> service = service(site);
        Stored<User> stored = service.load(actor, record.id());
        stored.draft().setRoles(String.join(" ", ticked));
        service.update(actor, record.id(), stored.version(), stored.draft());
    }

    private static String value(ListDefinition list, ListRow row, String column) {
        return String.valueOf(
                row.values().get(list.columns().indexOf(list.column(column).orElseThrow())));
    }

    @SuppressWarnings("unchecked")
    private static RecordService<User> service(Site site) {
        return (RecordService<User>) site.workplace().records("user").orElseThrow();
    }
}
