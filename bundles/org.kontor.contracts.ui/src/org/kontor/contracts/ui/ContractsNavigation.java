package org.kontor.contracts.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ContractsNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public ContractsNavigation() {
        super(NavigationGroup.CONTRACTS, "contracts");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("contracts", 0, "contract").withBadge("contracts"),
                list("settlements", 10, "calendar"),
                list("contractSteps", 8, "calendar"),
                list("contractWords", 9, "contract"),
                list("settlementDifferences", 40, "calendar"));
    }
}
