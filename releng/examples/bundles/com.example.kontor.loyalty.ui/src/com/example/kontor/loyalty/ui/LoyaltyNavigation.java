package com.example.kontor.loyalty.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The list of cards in the navigation bar, among the pages of the sales department. */
@Component(service = NavigationContribution.class)
public final class LoyaltyNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public LoyaltyNavigation() {
        super(NavigationGroup.SALES, "loyalty");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("loyaltyCards", 90, "card"));
    }
}
