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
    private static final String AREA = "customers";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("customers", NavigationGroup.SALES, 0, "customer"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(CustomersNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
