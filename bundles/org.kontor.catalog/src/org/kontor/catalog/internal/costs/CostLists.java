package org.kontor.catalog.internal.costs;

import java.util.List;
import org.kontor.catalog.costs.ProductCost;
import org.kontor.catalog.costs.ProductCosts;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of what products cost. */
@Component
public final class CostLists implements ListContribution {

    /** A cost that holds until further notice has a last day for the database, but none for its readers. */
    private static final String OPEN_OR_END = "NULLIF(k.VALID_TO, DATE('" + ProductCost.OPEN_END + "'))";

    static final ListDefinition COSTS = ListDefinition.of("productCosts", "costs", ProductCosts.TYPE, CostText.SOURCE)
            .from("PRODUCT_COST k JOIN PRODUCT p ON p.ID = k.PRODUCT_ID", "k.ID")
            .linked("product", "k.PRODUCT_ID = ?")
            .searched("number", "p.NUMBER", 14)
            .searched("name", "p.NAME", 30)
            .column("validFrom", FieldKind.DATE, "k.VALID_FROM", 12)
            .column("validTo", FieldKind.DATE, OPEN_OR_END, 12)
            .column("cost", FieldKind.MONEY, "k.COST", 14)
            .column("listPrice", FieldKind.MONEY, "p.LIST_PRICE", 14)
            .column("currency", FieldKind.TEXT, "k.CURRENCY", 8)
            .orderBy("number", true)
            .orderBy("validFrom", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(COSTS);
    }
}
