package org.kontor.workbench.internal.tour;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.list.ListEditor;
import org.kontor.workbench.internal.modules.Modules;
import org.kontor.workbench.internal.work.ChangeOfUser;
import org.kontor.workbench.internal.work.Session;

/**
 * Shows each department's desktop: signs in as one user of each role and walks through her home page and her navigation,
 * which hold only what her rights and her data scope let her see.
 */
final class DepartmentTour {

    private static final int MOST_HOLDERS = 500;

    private final Walker walker;
    private final Modules modules;
    private final Function<String, Session> sessions;

    DepartmentTour(Walker walker, Modules modules, Function<String, Session> sessions) {
        this.walker = walker;
        this.modules = modules;
        this.sessions = sessions;
    }

    /**
     * Walks.
     *
     * @param actor who may see the users and their roles
     */
    void walk(Actor actor) {
        oneOfEachRole(actor).values().stream().distinct().forEach(login -> desktop(login, sessions.apply(login)));
    }

    /** A login for each role. */
    private Map<String, String> oneOfEachRole(Actor actor) {
        Map<String, String> logins = new LinkedHashMap<>();
        ListQueries queries = modules.lists().orElseThrow();
        queries.list("roleHolders").ifPresent(list -> queries.firstPage(actor, list, ListRequest.ALL, MOST_HOLDERS)
                .forEach(row -> logins.putIfAbsent(value(list, row, "role"), value(list, row, "login"))));
        return logins;
    }

    private static String value(ListDefinition list, ListRow row, String column) {
        int index = list.columns().indexOf(list.column(column).orElseThrow());
        return row.values().get(index).toString();
    }

    private void desktop(String login, Session session) {
        Workplace workplace = ChangeOfUser.to(session, modules);
        workplace.openHome();
        walker.home("dept-" + login + "-home");
        for (NavigationEntry entry : modules.navigation(session.actor())) {
            if (!entry.id().equals("home")) {
                entry.destination().open(workplace);
                walker.settle(() -> !(Walker.page().getActiveEditor() instanceof ListEditor list)
                        || list.model().isCounted());
                walker.picture("dept-" + login + "-" + entry.id());
                walker.closeAll();
            }
        }
    }
}
