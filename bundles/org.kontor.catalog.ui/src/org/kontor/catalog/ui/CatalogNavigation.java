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
    private static final String PRICES = "prices";

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry("products", 0, "product", AREA),
                entry("attributeValues", 1, "attribute", AREA),
                entry("priceLists", 2, "price", PRICES),
                entry("promotions", 4, "promotion", PRICES),
                entry("priceRules", 6, "discipline", PRICES),
                entry("suppliers", 10, "supplier", AREA),
                entry("productCosts", 15, "cost", "costs"),
                entry("productAttributes", 16, "attribute", AREA),
                entry("productParts", 17, "structure", AREA),
                entry("optionGroups", 18, "option", AREA),
                entry("configurations", 19, "option", AREA));
    }

    private static NavigationEntry entry(String list, int order, String icon, String area) {
        return NavigationEntry.list(
                list,
                NavigationGroup.MASTER_DATA,
                order,
                Icon.of(CatalogNavigation.class, "icons/" + icon + ".svg"),
                TEXTS.text("navigation." + list),
                area);
    }
}
