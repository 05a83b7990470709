package org.kontor.contracts.ui.revenue;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The revenue of projects in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class RevenueNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public RevenueNavigation() {
        super(NavigationGroup.CONTRACTS, "revenue");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("revenueEntries", 22, "revenue"));
    }
}
