package org.kontor.aftersales.ui;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class ServiceNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ServiceNavigation.class);
    private static final String AREA = "service";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("serviceRequests", NavigationGroup.SERVICE, 0, "service").withBadge("service"),
                new NavigationEntry(
                        "trace",
                        NavigationGroup.SERVICE,
                        10,
                        Icon.of(ServiceNavigation.class, "icons/serial.svg"),
                        TEXTS.text("trace"),
                        Optional.of("inventory.trace"),
                        Optional.empty(),
                        Destination.page("trace", TEXTS.text("trace"), TracePart.ID)));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(ServiceNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
