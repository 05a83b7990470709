package org.kontor.customers.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class CustomersNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public CustomersNavigation() {
        super(NavigationGroup.SALES, "customers");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("customers", 0, "customer"),
                list("contacts", 1, "contact"),
                list("assessments", 80, "assessment", "assessments"),
                list("claims", 90, "claim", "claims").withBadge("arbitration"));
    }
}
