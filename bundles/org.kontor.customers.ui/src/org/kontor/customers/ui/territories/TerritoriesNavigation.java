package org.kontor.customers.ui.territories;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Territories in the navigation bar, below the rules for leads. */
@Component
public final class TerritoriesNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(TerritoriesNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.list(
                "territories",
                NavigationGroup.MASTER_DATA,
                75,
                Icon.of(TerritoriesNavigation.class, "icons/territory.svg"),
                TEXTS.text("navigation.territories"),
                "sellingRules"));
    }
}
