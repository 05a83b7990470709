package org.kontor.contracts.ui.history;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of contract history in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class HistoryNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public HistoryNavigation() {
        super(NavigationGroup.CONTRACTS, "contractHistory");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("pastSales", 45, "history"));
    }
}
