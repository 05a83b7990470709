package org.kontor.identity.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages: users, roles, organisation. */
@Component(service = NavigationContribution.class)
public final class IdentityNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(IdentityNavigation.class);
    private static final String AREA = "identity";

    /** Entries of the navigation bar. */
    public IdentityNavigation() {
        super(NavigationGroup.ADMINISTRATION, AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("users", 0, "user"),
                list("roles", 10, "role"),
                new NavigationEntry(
                        "organisation",
                        NavigationGroup.ADMINISTRATION,
                        20,
                        icon("organisation"),
                        TEXTS.text("organisation"),
                        Optional.of(AREA + ".view"),
                        Optional.empty(),
                        Destination.page("organisation", TEXTS.text("organisation"), OrganisationPart.ID)),
                list("valueLists", 30, "valuelist"),
                list("settings", 40, "setting"));
    }
}
