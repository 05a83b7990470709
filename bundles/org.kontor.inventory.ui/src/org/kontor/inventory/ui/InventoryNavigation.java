package org.kontor.inventory.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class InventoryNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(InventoryNavigation.class);
    private static final String AREA = "inventory";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("stock", NavigationGroup.WAREHOUSE, 10, "stock"),
                entry("products-short", NavigationGroup.WAREHOUSE, 20, "warning"),
                entry("deliveries", NavigationGroup.WAREHOUSE, 30, "delivery"),
                entry("goodsReceipts", NavigationGroup.WAREHOUSE, 40, "receipt"),
                entry("moves", NavigationGroup.WAREHOUSE, 50, "transfer"),
                entry("warehouses", NavigationGroup.WAREHOUSE, 60, "warehouse"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(InventoryNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
