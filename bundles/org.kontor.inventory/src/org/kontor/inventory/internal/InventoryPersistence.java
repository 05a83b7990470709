package org.kontor.inventory.internal;

import java.util.List;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.kontor.persistence.search.SearchIndex;
import org.osgi.service.component.annotations.Component;

/** The tables of warehouses, stock and deliveries. */
@Component(service = PersistenceContribution.class)
public final class InventoryPersistence extends ModulePersistence {

    /** Returns of which goods wait for inspection. */
    private static final String WAITING = "SELECT m.DOCUMENT_NUMBER FROM STOCK_MOVE m WHERE m.STATE = 'INSPECTION'"
            + " GROUP BY m.DOCUMENT_NUMBER HAVING SUM(m.QUANTITY) > 0";

    /** Names entities and migrations. */
    public InventoryPersistence() {
        super(
                "org.kontor.inventory",
                List.of("org.kontor.orders", "org.kontor.orders.returns"),
                List.of(
                        "org.kontor.inventory.Warehouse",
                        "org.kontor.inventory.GoodsReceipt",
                        "org.kontor.inventory.GoodsReceiptLine",
                        "org.kontor.inventory.StockMove",
                        "org.kontor.inventory.Delivery",
                        "org.kontor.inventory.DeliveryLine",
                        "org.kontor.inventory.internal.StockBalance",
                        "org.kontor.inventory.internal.ProductStock",
                        "org.kontor.inventory.internal.Reservation"),
                List.of(
                        "001_inventory.sql",
                        "002_announced.sql",
                        "003_inspection.sql",
                        "004_awaiting_inspection.sql",
                        "005_ship_to.sql"));
    }

    @Override
    public List<SearchIndex> searchIndexes() {
        return List.of(new SearchIndex("delivery", "Delivery", List.of("number", "orderNumber", "customerName")));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                new IntegrityCheck(
                        "stock.balance",
                        InventoryText.of("check.balance"),
                        "SELECT b.PRODUCT_ID, b.WAREHOUSE_ID, b.LOT, b.QUANTITY, COALESCE(SUM(m.QUANTITY), 0)"
                                + " FROM STOCK_BALANCE b LEFT JOIN STOCK_MOVE m ON m.PRODUCT_ID = b.PRODUCT_ID"
                                + " AND m.WAREHOUSE_ID = b.WAREHOUSE_ID AND m.LOT = b.LOT AND m.STATE = b.STATE"
                                + " GROUP BY b.ID, b.PRODUCT_ID, b.WAREHOUSE_ID, b.LOT, b.QUANTITY"
                                + " HAVING b.QUANTITY <> COALESCE(SUM(m.QUANTITY), 0) OR b.QUANTITY < 0"),
                new IntegrityCheck(
                        "stock.moveWithoutBalance",
                        InventoryText.of("check.moveWithoutBalance"),
                        "SELECT m.ID, m.PRODUCT_ID, m.LOT FROM STOCK_MOVE m LEFT JOIN STOCK_BALANCE b"
                                + " ON m.PRODUCT_ID = b.PRODUCT_ID AND m.WAREHOUSE_ID = b.WAREHOUSE_ID"
                                + " AND m.LOT = b.LOT AND m.STATE = b.STATE WHERE b.ID IS NULL"),
                new IntegrityCheck(
                        "stock.onHand",
                        InventoryText.of("check.onHand"),
                        "SELECT p.PRODUCT_ID, p.ON_HAND, COALESCE(SUM(b.QUANTITY), 0) FROM PRODUCT_STOCK p"
                                + " LEFT JOIN STOCK_BALANCE b ON b.PRODUCT_ID = p.PRODUCT_ID AND b.STATE = 'FREE'"
                                + " GROUP BY p.PRODUCT_ID, p.ON_HAND"
                                + " HAVING p.ON_HAND <> COALESCE(SUM(b.QUANTITY), 0)"),
                new IntegrityCheck(
                        "stock.reserved",
                        InventoryText.of("check.reserved"),
                        "SELECT p.PRODUCT_ID, p.RESERVED, COALESCE(SUM(r.QUANTITY), 0) FROM PRODUCT_STOCK p"
                                + " LEFT JOIN RESERVATION r ON r.PRODUCT_ID = p.PRODUCT_ID"
                                + " GROUP BY p.PRODUCT_ID, p.RESERVED, p.ON_HAND"
                                + " HAVING p.RESERVED <> COALESCE(SUM(r.QUANTITY), 0) OR p.RESERVED > p.ON_HAND"),
                new IntegrityCheck(
                        "stock.returned",
                        InventoryText.of("check.returned"),
                        "SELECT r.NUMBER, COALESCE(m.QUANTITY, 0), x.RECEIVED FROM SALES_RETURN r"
                                + " JOIN (SELECT RETURN_ID, SUM(RECEIVED) RECEIVED FROM SALES_RETURN_LINE"
                                + " GROUP BY RETURN_ID) x ON x.RETURN_ID = r.ID"
                                + " JOIN (SELECT DOCUMENT_NUMBER, SUM(QUANTITY) QUANTITY FROM STOCK_MOVE"
                                + " WHERE KIND = 'RETURN' GROUP BY DOCUMENT_NUMBER) m ON m.DOCUMENT_NUMBER = r.NUMBER"
                                + " WHERE m.QUANTITY <> x.RECEIVED"),
                new IntegrityCheck(
                        "stock.inspection",
                        InventoryText.of("check.inspection"),
                        "SELECT r.NUMBER FROM SALES_RETURN r WHERE r.AWAITING_INSPECTION AND r.NUMBER NOT IN ("
                                + WAITING + ") OR NOT r.AWAITING_INSPECTION AND r.NUMBER IN (" + WAITING + ")"),
                IntegrityCheck.gapFree(
                        "deliveries.numbers", InventoryText.of("check.deliveryNumbers"), "DN", "DELIVERY"),
                IntegrityCheck.gapFree(
                        "goodsReceipts.numbers", InventoryText.of("check.receiptNumbers"), "GR", "GOODS_RECEIPT"),
                new IntegrityCheck(
                        "deliveries.lineParent",
                        InventoryText.of("check.lineParent"),
                        "SELECT l.ID FROM DELIVERY_LINE l LEFT JOIN DELIVERY d ON d.ID = l.DELIVERY_ID"
                                + " WHERE d.ID IS NULL"));
    }
}
