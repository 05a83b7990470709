package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import org.kontor.workbench.contribution.Destination;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** Leads, opportunities and the rules of selling in the navigation bar. */
@Component
public final class SellingNavigation implements NavigationContribution {

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("leads", NavigationGroup.SALES, 2, "lead", "selling").withBadge("selling"),
                entry("opportunities", NavigationGroup.SALES, 4, "opportunity", "selling"),
                new NavigationEntry(
                        "board",
                        NavigationGroup.SALES,
                        6,
                        icon("board"),
                        ScreenText.of("board"),
                        Optional.of("selling.view"),
                        Optional.empty(),
                        Destination.page("board", ScreenText.of("board"), BoardPart.ID)),
                entry("competitors", NavigationGroup.MASTER_DATA, 58, "competitor", "selling"),
                entry("saleProcesses", NavigationGroup.MASTER_DATA, 60, "process", "sellingRules"),
                entry("leadRules", NavigationGroup.MASTER_DATA, 70, "rule", "sellingRules"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon, String area) {
        return NavigationEntry.list(list, group, order, icon(icon), ScreenText.of("navigation." + list), area);
    }

    private static Icon icon(String name) {
        return Icon.of(SellingNavigation.class, "icons/" + name + ".svg");
    }
}
