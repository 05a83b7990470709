package org.kontor.inventory.internal;

import java.util.List;
import org.kontor.inventory.MoveKind;
import org.kontor.inventory.StockState;
import org.kontor.kernel.record.FieldKind;
import org.kontor.persistence.list.ListContribution;
import org.kontor.persistence.list.ListDefinition;
import org.osgi.service.component.annotations.Component;

/** The lists of the warehouse. */
@Component
public final class InventoryLists implements ListContribution {

    /** The deliveries that an invoice bills (ORD-28); asked only for an invoice, so only where there is finance. */
    private static final String OF_INVOICE = "d.NUMBER IN (SELECT l.DELIVERY_NUMBER FROM DELIVERED_LINE l"
            + " JOIN INVOICE i ON i.NUMBER = l.INVOICE_NUMBER WHERE i.ID = ?)";

    static final ListDefinition WAREHOUSES = ListDefinition.of(
                    "warehouses", "inventory", "warehouse", InventoryText.SOURCE)
            .from("WAREHOUSE w", "w.ID")
            .searched("code", "w.CODE", 12)
            .searched("name", "w.NAME", 30)
            .column("city", FieldKind.TEXT, "w.CITY", 16)
            .column("active", FieldKind.FLAG, "w.ACTIVE", 8)
            .orderBy("code", true)
            .build();

    static final ListDefinition GOODS_RECEIPTS = ListDefinition.of(
                    "goodsReceipts", "inventory", "goodsReceipt", InventoryText.SOURCE)
            .from(
                    "GOODS_RECEIPT r JOIN WAREHOUSE w ON w.ID = r.WAREHOUSE_ID"
                            + " LEFT JOIN SUPPLIER_REF s ON s.ID = r.SUPPLIER_ID",
                    "r.ID")
            .linked("supplier", "r.SUPPLIER_ID = ?")
            .searched("number", "r.NUMBER", 16)
            .column("warehouse", FieldKind.TEXT, "w.NAME", 20)
            .searched("supplier", "s.NAME", 30)
            .column("reference", FieldKind.TEXT, "r.SUPPLIER_REFERENCE", 18)
            .column("receivedOn", FieldKind.DATE, "r.RECEIVED_ON", 12)
            .column("booked", FieldKind.FLAG, "r.BOOKED", 8)
            .orderBy("receivedOn", false)
            .build();

    static final ListDefinition DELIVERIES = ListDefinition.of(
                    "deliveries", "inventory", "delivery", InventoryText.SOURCE)
            .from("DELIVERY d JOIN WAREHOUSE w ON w.ID = d.WAREHOUSE_ID", "d.ID")
            .owned("d.OWNER_ID", "d.DEPARTMENT_ID")
            .linked("salesOrder", "d.ORDER_ID = ?")
            .linked("customer", "d.CUSTOMER_ID = ?")
            .linked("invoice", OF_INVOICE)
            .searched("number", "d.NUMBER", 16)
            .searched("order", "d.ORDER_NUMBER", 16)
            .searched("customerName", "d.CUSTOMER_NAME", 30)
            .column("warehouse", FieldKind.TEXT, "w.NAME", 18)
            .column("deliveredOn", FieldKind.DATE, "d.DELIVERED_ON", 12)
            .column("shipCity", FieldKind.TEXT, "d.SHIP_CITY", 16)
            .searchedBy("delivery", "d.ID")
            .orderBy("deliveredOn", false)
            .build();

    private static final ListDefinition STOCK = ListDefinition.of("stock", "inventory", "product", InventoryText.SOURCE)
            .from(
                    "(SELECT * FROM STOCK_BALANCE WHERE QUANTITY <> 0) b JOIN WAREHOUSE w ON w.ID = b.WAREHOUSE_ID"
                            + " JOIN PRODUCT_REF p ON p.ID = b.PRODUCT_ID",
                    "b.ID")
            .opens("b.PRODUCT_ID")
            .searched("product", "p.NUMBER", 12)
            .searched("name", "p.NAME", 30)
            .column("warehouse", FieldKind.TEXT, "w.NAME", 18)
            .searched("lot", "b.LOT", 18)
            .choice("state", StockState.class, "b.STATE", 12)
            .column("quantity", FieldKind.QUANTITY, "b.QUANTITY", 12)
            .column("unit", FieldKind.TEXT, "p.UNIT", 8)
            .orderBy("product", true)
            .build();

    /** What nobody keeps, services first of all, is never short: it has no level to reorder at and was never in stock. */
    private static final ListDefinition SHORT = ListDefinition.of(
                    "products-short", "inventory", "product", InventoryText.SOURCE)
            .worklist()
            .from(
                    "(SELECT p.ID, p.NUMBER, p.NAME, p.REORDER_LEVEL, COALESCE(s.ON_HAND, 0) ON_HAND,"
                            + " COALESCE(s.ON_HAND - s.RESERVED, 0) FREE FROM PRODUCT_REF p"
                            + " LEFT JOIN PRODUCT_STOCK s ON s.PRODUCT_ID = p.ID WHERE p.ACTIVE = TRUE"
                            + " AND COALESCE(s.ON_HAND, 0) <= p.REORDER_LEVEL"
                            + " AND (p.REORDER_LEVEL > 0 OR s.PRODUCT_ID IS NOT NULL)) q",
                    "q.ID")
            .searched("number", "q.NUMBER", 12)
            .searched("name", "q.NAME", 30)
            .column("onHand", FieldKind.QUANTITY, "q.ON_HAND", 12)
            .column("available", FieldKind.QUANTITY, "q.FREE", 12)
            .column("reorderLevel", FieldKind.QUANTITY, "q.REORDER_LEVEL", 12)
            .orderBy("available", true)
            .build();

    private static final ListDefinition MOVES = ListDefinition.of("moves", "inventory", "product", InventoryText.SOURCE)
            .from(
                    "STOCK_MOVE m JOIN WAREHOUSE w ON w.ID = m.WAREHOUSE_ID JOIN PRODUCT_REF p ON p.ID = m.PRODUCT_ID",
                    "m.ID")
            .opens("m.PRODUCT_ID")
            .column("movedOn", FieldKind.DATE, "m.MOVED_ON", 12)
            .searched("product", "p.NUMBER", 12)
            .searched("name", "p.NAME", 30)
            .column("warehouse", FieldKind.TEXT, "w.NAME", 18)
            .searched("lot", "m.LOT", 18)
            .choice("state", StockState.class, "m.STATE", 12)
            .choice("kind", MoveKind.class, "m.KIND", 20)
            .searched("document", "m.DOCUMENT_NUMBER", 16)
            .column("quantity", FieldKind.QUANTITY, "m.QUANTITY", 12)
            .orderBy("movedOn", false)
            .build();

    @Override
    public List<ListDefinition> lists() {
        return List.of(DELIVERIES, GOODS_RECEIPTS, STOCK, SHORT, MOVES, WAREHOUSES);
    }
}
