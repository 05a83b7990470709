package org.kontor.orders.ui.market;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.market.MarketRegister;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The market register in the navigation bar. */
@Component
public final class MarketNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(MarketNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "marketNotes",
                NavigationGroup.SALES,
                58,
                Icon.of(MarketNavigation.class, "icons/market.svg"),
                TEXTS.text("navigation.marketNotes"),
                MarketRegister.AREA));
    }
}
