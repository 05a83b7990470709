package org.kontor.catalog.internal.prices;

import java.util.List;
import org.kontor.catalog.prices.PriceMode;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of price lists, promotions and price rules. */
@Component
public final class PricesLists implements ListContribution {

    private static final String AREA = "prices";

    static final ListDefinition PRICE_LISTS = ListDefinition.of(
                    "priceLists", AREA, PriceListRecords.TYPE_ID, PricesText.SOURCE)
            .from("PRICE_LIST p", "p.ID")
            .outerJoin("PRICE_LIST", "r", "r.ID = p.REFERENCE_ID")
            .outerJoin("ORG_UNIT", "u", "u.ID = p.ORG_UNIT_ID")
            .linked("product", "p.ID IN (SELECT l.LIST_ID FROM LISTED_PRICE l WHERE l.PRODUCT_ID = ?)")
            .linked("customer", "p.CUSTOMER_ID = ?")
            .linked("orgUnit", "p.ORG_UNIT_ID = ?")
            .linked(PriceListRecords.TYPE_ID, "p.REFERENCE_ID = ?")
            .searched("name", "p.NAME", 28)
            .column("currency", FieldKind.TEXT, "p.CURRENCY", 8)
            .choice("mode", PriceMode.class, "p.PRICE_MODE", 16)
            .column("validFrom", FieldKind.DATE, "p.VALID_FROM", 12)
            .column("validTo", FieldKind.DATE, "p.VALID_TO", 12)
            .column("orgUnit", FieldKind.TEXT, "u.NAME", 18)
            .column("reference", FieldKind.TEXT, "r.NAME", 24)
            .column("deviation", FieldKind.PERCENT, "p.DEVIATION", 10)
            .column("active", FieldKind.FLAG, "p.ACTIVE", 8)
            .orderBy("name", true)
            .build();

    static final ListDefinition PROMOTIONS = ListDefinition.of(
                    "promotions", AREA, PromotionRecords.TYPE_ID, PricesText.SOURCE)
            .from("PROMOTION m", "m.ID")
            .outerJoin("PRODUCT", "p", "p.ID = m.PRODUCT_ID")
            .linked("product", "m.PRODUCT_ID = ?")
            .searched("name", "m.NAME", 28)
            .column("validFrom", FieldKind.DATE, "m.VALID_FROM", 12)
            .column("validTo", FieldKind.DATE, "m.VALID_TO", 12)
            .column("product", FieldKind.TEXT, "p.NAME", 26)
            .column("series", FieldKind.TEXT, "m.SERIES", 16)
            .column("cut", FieldKind.PERCENT, "m.CUT", 10)
            .column("fixedPrice", FieldKind.MONEY, "m.FIXED_PRICE", 14)
            .column("currency", FieldKind.TEXT, "m.CURRENCY", 8)
            .column("active", FieldKind.FLAG, "m.ACTIVE", 8)
            .orderBy("validTo", false)
            .build();

    static final ListDefinition PRICE_RULES = ListDefinition.of(
                    "priceRules", AREA, RuleRecords.TYPE_ID, PricesText.SOURCE)
            .from("PRICE_RULE r JOIN APP_ROLE a ON a.ID = r.ROLE_ID", "r.ID")
            .linked("role", "r.ROLE_ID = ?")
            .searched("role", "a.NAME", 24)
            .column("mostBelow", FieldKind.PERCENT, "r.MOST_BELOW", 22)
            .column("active", FieldKind.FLAG, "r.ACTIVE", 10)
            .orderBy("mostBelow", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PRICE_LISTS, PROMOTIONS, PRICE_RULES);
    }
}
