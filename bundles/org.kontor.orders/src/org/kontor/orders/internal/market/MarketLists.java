package org.kontor.orders.internal.market;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.market.MarketNoteKind;
import org.kontor.orders.market.MarketRegister;
import org.kontor.orders.market.Usefulness;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of the market register. */
@Component
public final class MarketLists implements ListContribution {

    static final ListDefinition NOTES = ListDefinition.of(
                    "marketNotes", MarketRegister.AREA, MarketRegister.TYPE, MarketText.SOURCE)
            .from("MARKET_NOTE n", "n.ID")
            .outerJoin("CUSTOMER_REF", "c", "c.ID = n.CUSTOMER_ID")
            .outerJoin("PRODUCT_REF", "p", "p.ID = n.PRODUCT_ID")
            .outerJoin("USER_NAME", "u", "u.ID = n.OWNER_ID")
            .owned("n.OWNER_ID", "n.DEPARTMENT_ID")
            .linked("customer", "n.CUSTOMER_ID = ?")
            .linked("product", "n.PRODUCT_ID = ?")
            .linked("user", "n.OWNER_ID = ?")
            .linked("orgUnit", "n.DEPARTMENT_ID = ?")
            .column("day", FieldKind.DATE, "n.ON_DAY", 12)
            .choice("kind", MarketNoteKind.class, "n.KIND", 18)
            .searched("competitor", "n.COMPETITOR", 18)
            .searched("theirProduct", "n.THEIR_PRODUCT", 20)
            .column("product", FieldKind.TEXT, "p.NAME", 20)
            .column("price", FieldKind.MONEY, "n.PRICE", 12)
            .column("currency", FieldKind.TEXT, "n.CURRENCY", 8)
            .searched("text", "n.NOTE_TEXT", 36)
            .column("customer", FieldKind.TEXT, "c.NAME", 20)
            .column("region", FieldKind.TEXT, "n.REGION", 12)
            .choice("rating", Usefulness.class, "n.RATING", 12)
            .column("owner", FieldKind.TEXT, "u.NAME", 12)
            .hidden("ourPrice", FieldKind.MONEY, "p.LIST_PRICE", 12)
            .hidden("ourCurrency", FieldKind.TEXT, "p.CURRENCY", 8)
            .hidden("productNumber", FieldKind.TEXT, "p.NUMBER", 12)
            .hidden("ratedBy", FieldKind.TEXT, "n.RATED_BY", 12)
            .searchedBy(MarketRegister.TYPE, "n.ID")
            .orderBy("day", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(NOTES);
    }
}
