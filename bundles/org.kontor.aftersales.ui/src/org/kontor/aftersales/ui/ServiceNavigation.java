package org.kontor.aftersales.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ServiceNavigation extends ModuleNavigation {

    private static final TextSource TEXTS = TextSource.beside(ServiceNavigation.class);

    /** Entries of the navigation bar. */
    public ServiceNavigation() {
        super(NavigationGroup.SERVICE, "service");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("serviceRequests", 0, "service").withBadge("service"),
                new NavigationEntry(
                        "trace",
                        NavigationGroup.SERVICE,
                        10,
                        icon("serial"),
                        TEXTS.text("trace"),
                        Optional.of("inventory.trace"),
                        Optional.empty(),
                        Destination.page("trace", TEXTS.text("trace"), TracePart.ID)));
    }
}
