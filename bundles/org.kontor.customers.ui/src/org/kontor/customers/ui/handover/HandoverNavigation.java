package org.kontor.customers.ui.handover;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of handovers, for those who decide on them. */
@Component
public final class HandoverNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(HandoverNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                "handovers",
                NavigationGroup.SALES,
                95,
                Icon.of(HandoverNavigation.class, "icons/handover.svg"),
                TEXTS.text("navigation.handovers"),
                Optional.of("customers.handover"),
                Optional.empty(),
                Destination.list("handovers")));
    }
}
