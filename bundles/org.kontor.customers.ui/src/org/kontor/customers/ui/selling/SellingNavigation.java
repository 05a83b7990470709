package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Leads, opportunities and the rules of selling in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class SellingNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public SellingNavigation() {
        super(NavigationGroup.SALES, "selling");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("leads", 2, "lead").withBadge("selling"),
                list("opportunities", 4, "opportunity"),
                new NavigationEntry(
                        "board",
                        NavigationGroup.SALES,
                        6,
                        icon("board"),
                        ScreenText.of("board"),
                        Optional.of("selling.view"),
                        Optional.empty(),
                        Destination.page("board", ScreenText.of("board"), BoardPart.ID)),
                list(NavigationGroup.MASTER_DATA, "competitors", 58, "competitor", "selling"),
                list(NavigationGroup.MASTER_DATA, "saleProcesses", 60, "process", "sellingRules"),
                list(NavigationGroup.MASTER_DATA, "leadRules", 70, "rule", "sellingRules"));
    }
}
