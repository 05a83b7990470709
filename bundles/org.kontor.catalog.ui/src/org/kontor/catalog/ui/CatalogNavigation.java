package org.kontor.catalog.ui;

import java.util.List;
import org.kontor.workbench.contribution.ModuleNavigation;
import org.kontor.workbench.contribution.NavigationContribution;
import org.kontor.workbench.contribution.NavigationEntry;
import org.kontor.workbench.contribution.NavigationGroup;
import org.osgi.service.component.annotations.Component;

/** The pages of this module in the navigation bar. */
@Component(service = NavigationContribution.class)
public final class CatalogNavigation extends ModuleNavigation {

    private static final String PRICES = "prices";

    /** Entries of the navigation bar. */
    public CatalogNavigation() {
        super(NavigationGroup.MASTER_DATA, "catalog");
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                list("products", 0, "product"),
                list("attributeValues", 1, "attribute"),
                list("priceLists", 2, "price", PRICES),
                list("promotions", 4, "promotion", PRICES),
                list("priceRules", 6, "discipline", PRICES),
                list("suppliers", 10, "supplier"),
                list("productCosts", 15, "cost", "costs"),
                list("productAttributes", 16, "attribute"),
                list("productParts", 17, "structure"),
                list("optionGroups", 18, "option"),
                list("configurations", 19, "option"));
    }
}
