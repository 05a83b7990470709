package org.kontor.customers.ui.completeness;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The administrator's pages on customers: what a complete file has, how often they are contacted. */
@Component(service = NavigationContribution.class)
public final class CompletenessNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public CompletenessNavigation() {
        super(NavigationGroup.ADMINISTRATION, "identity");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("completenessRules", 60, "completeness"), list("contactFrequencies", 61, "frequency"));
    }
}
