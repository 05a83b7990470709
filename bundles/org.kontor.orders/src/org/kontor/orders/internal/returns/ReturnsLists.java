package org.kontor.orders.internal.returns;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.Orders;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returns;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The list of returns. */
@Component
public final class ReturnsLists implements ListContribution {

    static final ListDefinition RETURNS = ListDefinition.of("returns", "returns", Returns.TYPE, ReturnsText.SOURCE)
            .from("SALES_RETURN r", "r.ID")
            .outerJoin("USER_NAME", "u", "u.ID = r.OWNER_ID")
            .owned("r.OWNER_ID", "r.DEPARTMENT_ID")
            .linked(Orders.TYPE, "r.ORDER_ID = ?")
            .linked("customer", "r.CUSTOMER_ID = ?")
            .linked("user", "r.OWNER_ID = ?")
            .linked("product", "r.ID IN (SELECT l.RETURN_ID FROM SALES_RETURN_LINE l WHERE l.PRODUCT_ID = ?)")
            .searched("number", "r.NUMBER", 15)
            .searched("customerName", "r.CUSTOMER_NAME", 30)
            .searched("orderNumber", "r.ORDER_NUMBER", 16)
            .column("announcedOn", FieldKind.DATE, "r.ANNOUNCED_ON", 12)
            .column("receivedOn", FieldKind.DATE, "r.RECEIVED_ON", 12)
            .choice("state", ReturnState.class, "r.STATE", 15)
            .totalled("netTotal", FieldKind.MONEY, "r.NET_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "r.CURRENCY", 8)
            .column("creditNumbers", FieldKind.TEXT, "r.CREDIT_NUMBERS", 18)
            .column("owner", FieldKind.TEXT, "u.NAME", 14)
            .searchedBy(Returns.TYPE, "r.ID")
            .orderBy("announcedOn", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(RETURNS);
    }
}
