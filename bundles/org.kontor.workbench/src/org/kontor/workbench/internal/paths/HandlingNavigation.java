package org.kontor.workbench.internal.paths;

import java.util.List;
import java.util.Optional;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.paths.HandlingTimes;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Handling times in the navigation bar. */
@Component
public final class HandlingNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(HandlingNavigation.class);
    private static final String PAGE = "handlingTimes";
    private static final int PLACE = 40;

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(new NavigationEntry(
                PAGE,
                NavigationGroup.MANAGEMENT,
                PLACE,
                Icon.of(HandlingNavigation.class, "icons/handling.svg"),
                TEXTS.text("handling"),
                Optional.of(HandlingTimes.VIEW),
                Optional.empty(),
                Destination.page(PAGE, TEXTS.text("handling"), HandlingPart.ID)));
    }
}
