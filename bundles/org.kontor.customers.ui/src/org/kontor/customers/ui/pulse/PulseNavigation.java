package org.kontor.customers.ui.pulse;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The page of dormant customers. */
@Component(service = NavigationContribution.class)
public final class PulseNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public PulseNavigation() {
        super(NavigationGroup.SALES, "customers");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("dormantCustomers", 75, "dormant"));
    }
}
