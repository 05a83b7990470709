package org.kontor.orders.ui.market;

import java.util.List;
import org.kontor.orders.market.MarketRegister;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The market register in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class MarketNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public MarketNavigation() {
        super(NavigationGroup.SALES, MarketRegister.AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("marketNotes", 58, "market"));
    }
}
