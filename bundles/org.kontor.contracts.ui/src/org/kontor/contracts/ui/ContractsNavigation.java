package org.kontor.contracts.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class ContractsNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(ContractsNavigation.class);
    private static final String AREA = "contracts";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("contracts", NavigationGroup.CONTRACTS, 0, "contract").withBadge("contracts"),
                entry("settlements", NavigationGroup.CONTRACTS, 10, "calendar"),
                entry("settlementDifferences", NavigationGroup.CONTRACTS, 40, "calendar"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(ContractsNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
