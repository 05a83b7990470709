package org.kontor.contracts.ui.reviews;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of reviews and of their rules in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class ReviewsNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public ReviewsNavigation() {
        super(NavigationGroup.CONTRACTS, "contractReviews");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("contractReviews", 5, "review"),
                list(NavigationGroup.ADMINISTRATION, "reviewRules", 65, "rule", "reviewRules"));
    }
}
