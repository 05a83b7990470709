package org.kontor.identity.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
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
                new NavigationEntry(
                        "organisation",
                        NavigationGroup.ADMINISTRATION,
                        20,
                        icon("organisation"),
                        TEXTS.text("organisation"),
                        Optional.of(AREA + ".view"),
                        Optional.empty(),
                        Destination.page("organisation", TEXTS.text("organisation"), OrganisationPart.ID)),
                entry("valueLists", 30, "valuelist"),
                entry("settings", 40, "setting"));
    }

    private static NavigationEntry entry(String list, int order, String icon) {
        return NavigationEntry.list(
                list, NavigationGroup.ADMINISTRATION, order, icon(icon), TEXTS.text("navigation." + list), AREA);
    }

    private static Icon icon(String name) {
        return Icon.of(IdentityNavigation.class, "icons/" + name + ".svg");
    }
}
