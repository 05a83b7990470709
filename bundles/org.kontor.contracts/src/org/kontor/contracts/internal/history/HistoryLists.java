package org.kontor.contracts.internal.history;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of contract history; whose customer it is sees it. */
@Component
public final class HistoryLists implements ListContribution {

    static final String AREA = "contractHistory";
    static final String TYPE = "pastSale";

    static final ListDefinition PAST_SALES = ListDefinition.of("pastSales", AREA, TYPE, HistoryText.SOURCE)
            .from("PAST_SALE s JOIN CUSTOMER_REF c ON c.ID = s.CUSTOMER_ID", "s.ID")
            .outerJoin("PRODUCT_REF", "p", "p.ID = s.PRODUCT_ID")
            .owned("c.OWNER_ID", "c.DEPARTMENT_ID")
            .linked("customer", "s.CUSTOMER_ID = ?")
            .linked("product", "s.PRODUCT_ID = ?")
            .column("soldOn", FieldKind.DATE, "s.SOLD_ON", 12)
            .column("customerName", FieldKind.TEXT, "c.NAME", 28)
            .searched("contractNumber", "s.CONTRACT_NUMBER", 18)
            .searched("goods", "s.GOODS", 36)
            .column("productNumber", FieldKind.TEXT, "p.NUMBER", 14)
            .column("quantity", FieldKind.QUANTITY, "s.QUANTITY", 10)
            .column("price", FieldKind.MONEY, "s.PRICE", 12)
            .totalled("amount", FieldKind.MONEY, "s.AMOUNT", 14)
            .column("currency", FieldKind.TEXT, "s.CURRENCY", 8)
            .column("soldBy", FieldKind.TEXT, "s.SOLD_BY", 14)
            .searchedBy(TYPE, "s.ID")
            .orderBy("soldOn", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(PAST_SALES);
    }
}
