package org.kontor.contracts.ui.revenue;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The revenue of projects in the navigation bar. */
@Component
public final class RevenueNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(RevenueNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "revenueEntries",
                NavigationGroup.CONTRACTS,
                22,
                Icon.of(RevenueNavigation.class, "icons/revenue.svg"),
                TEXTS.text("navigation.revenueEntries"),
                "revenue"));
    }
}
