package org.kontor.orders.internal;

import java.util.List;
import org.kontor.kernel.record.FieldKind;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of sales orders and of deliveries that wait for an invoice. */
@Component
public final class OrdersLists implements ListContribution {

    static final ListDefinition ORDERS = ListDefinition.of("orders", "orders", "salesOrder", OrdersText.SOURCE)
            .from("SALES_ORDER o", "o.ID")
            .outerJoin("USER_NAME", "u", "u.ID = o.OWNER_ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .linked("customer", "o.CUSTOMER_ID = ?")
            .linked("user", "o.OWNER_ID = ?")
            .linked("orgUnit", "o.DEPARTMENT_ID = ?")
            .linked("product", "o.ID IN (SELECT l.ORDER_ID FROM SALES_ORDER_LINE l WHERE l.PRODUCT_ID = ?)")
            .linked("configuration", "o.ID IN (SELECT l.ORDER_ID FROM SALES_ORDER_LINE l WHERE l.CONFIGURATION_ID = ?)")
            .linked("contract", "o.CONTRACT_ID = ?")
            .linked("quotation", "o.QUOTATION_ID = ?")
            .searched("number", "o.NUMBER", 15)
            .column("customerNumber", FieldKind.TEXT, "o.CUSTOMER_NUMBER", 10)
            .searched("customerName", "o.CUSTOMER_NAME", 30)
            .column("orderDate", FieldKind.DATE, "o.ORDER_DATE", 12)
            .column("requiredDate", FieldKind.DATE, "o.REQUIRED_DATE", 12)
            .column("promisedDate", FieldKind.DATE, "o.PROMISED_DATE", 12)
            .choice("state", SalesOrderState.class, "o.STATE", 14)
            .column("salesMode", FieldKind.TEXT, "o.SALES_MODE", 12)
            .totalled("netTotal", FieldKind.MONEY, "o.NET_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .column("owner", FieldKind.TEXT, "u.NAME", 16)
            .hidden("deliverBy", FieldKind.DATE, "COALESCE(o.REQUIRED_DATE, o.PROMISED_DATE)", 12)
            .hidden("customerReference", FieldKind.TEXT, "o.CUSTOMER_REFERENCE", 16)
            .hidden("ofContract", FieldKind.FLAG, "CASE WHEN o.CONTRACT_ID IS NULL THEN FALSE ELSE TRUE END", 10)
            .searchedBy("salesOrder", "o.ID")
            .orderBy("orderDate", false)
            .build();

    private static final ListDefinition TO_INVOICE = ListDefinition.of(
                    "toInvoice", "orders", "salesOrder", OrdersText.SOURCE)
            .worklist()
            .from(
                    "SALES_ORDER o JOIN (SELECT ORDER_ID, MIN(DELIVERED_ON) DELIVERED_ON,"
                            + " COUNT(DISTINCT DELIVERY_NUMBER) NOTES FROM DELIVERED_LINE"
                            + " WHERE INVOICE_NUMBER IS NULL GROUP BY ORDER_ID) d ON d.ORDER_ID = o.ID"
                            // an order that is looked at again is invoiced when that is over
                            + " AND o.STATE IN ('PART_DELIVERED', 'DELIVERED')",
                    "o.ID")
            .owned("o.OWNER_ID", "o.DEPARTMENT_ID")
            .searched("orderNumber", "o.NUMBER", 16)
            .searched("customerName", "o.CUSTOMER_NAME", 30)
            .column("deliveredOn", FieldKind.DATE, "d.DELIVERED_ON", 14)
            .column("notes", FieldKind.INTEGER, "d.NOTES", 10)
            .totalled("netTotal", FieldKind.MONEY, "o.NET_TOTAL", 14)
            .column("currency", FieldKind.TEXT, "o.CURRENCY", 8)
            .searchedBy("salesOrder", "o.ID")
            .orderBy("deliveredOn", true)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(ORDERS, TO_INVOICE);
    }
}
