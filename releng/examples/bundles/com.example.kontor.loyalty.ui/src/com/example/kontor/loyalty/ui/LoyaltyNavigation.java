package com.example.kontor.loyalty.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The list of cards in the navigation bar, among the pages of the sales department. */
@Component
public final class LoyaltyNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(LoyaltyNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "loyaltyCards",
                NavigationGroup.SALES,
                90,
                Icon.of(LoyaltyNavigation.class, "icons/card.svg"),
                TEXTS.text("navigation.loyaltyCards"),
                "loyalty"));
    }
}
