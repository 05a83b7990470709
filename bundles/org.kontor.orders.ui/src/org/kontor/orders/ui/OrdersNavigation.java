package org.kontor.orders.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class OrdersNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(OrdersNavigation.class);
    private static final String AREA = "orders";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(entry("orders", NavigationGroup.SALES, 10, "order").withBadge("orders"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(OrdersNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
