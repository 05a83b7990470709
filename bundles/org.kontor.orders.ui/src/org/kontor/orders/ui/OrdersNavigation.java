package org.kontor.orders.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class OrdersNavigation extends ModuleNavigation {

    private static final String AREA = "orders";

    /** Entries of the navigation bar. */
    public OrdersNavigation() {
        super(NavigationGroup.SALES, AREA);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(list("orders", 10, "order").withBadge("orders"));
    }
}
