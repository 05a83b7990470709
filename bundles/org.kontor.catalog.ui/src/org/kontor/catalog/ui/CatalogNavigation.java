package org.kontor.catalog.ui;

import java.util.List;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component
public final class CatalogNavigation implements NavigationContribution {

    private static final TextSource TEXTS = TextSource.beside(CatalogNavigation.class);
    private static final String AREA = "catalog";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("products", NavigationGroup.MASTER_DATA, 0, "product"),
                entry("suppliers", NavigationGroup.MASTER_DATA, 10, "supplier"),
                NavigationEntry.list(
                        "productCosts",
                        NavigationGroup.MASTER_DATA,
                        15,
                        Icon.of(CatalogNavigation.class, "icons/cost.svg"),
                        TEXTS.text("navigation.productCosts"),
                        "costs"));
    }

    private static NavigationEntry entry(String list, NavigationGroup group, int order, String icon) {
        return NavigationEntry.list(
                list,
                group,
                order,
                Icon.of(CatalogNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                AREA);
    }
}
