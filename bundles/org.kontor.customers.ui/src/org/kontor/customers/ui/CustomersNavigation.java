package org.kontor.customers.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class CustomersNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CustomersNavigation.class);

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("customers", "customers", 0, "customer"),
                entry("contacts", "customers", 1, "contact"),
                entry("assessments", "assessments", 80, "assessment"),
                entry("claims", "claims", 90, "claim").withBadge("arbitration"));
    }

    private static NavigationEntry entry(String list, String area, int order, String icon) {
        return NavigationEntry.list(
                list,
                NavigationGroup.SALES,
                order,
                Icon.of(CustomersNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                area);
    }
}
