package org.kontor.customers.ui.territories;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Territories in the navigation bar, below the rules for leads. */
@Component(service = NavigationContribution.class)
public final class TerritoriesNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public TerritoriesNavigation() {
        super(NavigationGroup.MASTER_DATA, "sellingRules");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("territories", 75, "territory"));
    }
}
