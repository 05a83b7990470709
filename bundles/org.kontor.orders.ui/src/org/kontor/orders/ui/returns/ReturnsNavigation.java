package org.kontor.orders.ui.returns;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Returns in the navigation bar. */
@Component
public final class ReturnsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ReturnsNavigation.class);
    private static final String AREA = "returns";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                        AREA,
                        NavigationGroup.SALES,
                        12,
                        Icon.of(ReturnsNavigation.class, "icons/return.svg"),
                        TEXTS.text("navigation.returns"),
                        AREA)
                .withBadge(AREA));
    }
}
