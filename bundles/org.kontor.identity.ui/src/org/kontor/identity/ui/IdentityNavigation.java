package org.kontor.identity.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages: users, roles, organisation. */
@Component
public final class IdentityNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(IdentityNavigation.class);
    private static final String AREA = "identity";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("users", 0, "user"),
                entry("roles", 10, "role"),
                entry("orgUnits", 20, "organisation"),
                entry("valueLists", 30, "valuelist"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.ADMINISTRATION,
                order,
                Icon.of(IdentityNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
