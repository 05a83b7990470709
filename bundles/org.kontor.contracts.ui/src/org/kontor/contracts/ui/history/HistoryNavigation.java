package org.kontor.contracts.ui.history;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of contract history in the navigation bar. */
@Component
public final class HistoryNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(HistoryNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "pastSales",
                NavigationGroup.CONTRACTS,
                45,
                Icon.of(HistoryNavigation.class, "icons/history.svg"),
                TEXTS.text("navigation.pastSales"),
                "contractHistory"));
    }
}
