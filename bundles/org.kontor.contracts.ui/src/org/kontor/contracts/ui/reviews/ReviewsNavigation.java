package org.kontor.contracts.ui.reviews;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of reviews and of their rules in the navigation bar. */
@Component
public final class ReviewsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ReviewsNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("contractReviews", NavigationGroup.CONTRACTS, 5, "contractReviews", "review"),
                entry("reviewRules", NavigationGroup.ADMINISTRATION, 65, "reviewRules", "rule"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String area, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(ReviewsNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                area);
    }
}
