package org.kontor.inventory.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class InventoryNavigation extends ModuleNavigation {

    /** Entries of the navigation bar. */
    public InventoryNavigation() {
        super(NavigationGroup.WAREHOUSE, "inventory");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("stock", 10, "stock"),
                list("products-short", 20, "warning"),
                list("deliveries", 30, "delivery"),
                list("goodsReceipts", 40, "receipt"),
                list("moves", 50, "transfer"),
                list("warehouses", 60, "warehouse"));
    }
}
