package org.kontor.inventory.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What there is in each warehouse that can be sold, at list price. A promise belongs to a product and not to a warehouse; it is shown
 * where the product lies, in the order of the warehouses, so that the column adds up.
 */
@Component(service = ReportDataset.class)
public final class StockOnHand extends ShippedDataset {

    private static final String SQL =
            "SELECT w.NAME, p.NUMBER, p.NAME, p.UNIT, SUM(b.QUANTITY), MAX(s.RESERVED), MAX(p.LIST_PRICE), p.ID"
                    + " FROM STOCK_BALANCE b JOIN WAREHOUSE w ON w.ID = b.WAREHOUSE_ID"
                    + " JOIN PRODUCT_REF p ON p.ID = b.PRODUCT_ID JOIN PRODUCT_STOCK s ON s.PRODUCT_ID = b.PRODUCT_ID"
                    + " WHERE b.STATE = 'FREE' GROUP BY w.CODE, w.NAME, p.ID, p.NUMBER, p.NAME, p.UNIT HAVING SUM(b.QUANTITY) > 0"
                    + " ORDER BY w.CODE, p.NUMBER";

    private static final List<FieldKind> KINDS = List.of(
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.QUANTITY,
            FieldKind.QUANTITY,
            FieldKind.MONEY,
            FieldKind.REFERENCE);

    private final SqlReader reader;

    /** A data set over the open database. */
    @Activate
    public StockOnHand(@Reference SqlReader reader) {
        super(Shape.of("inventory.stockOnHand", "inventory.view", InventoryText.SOURCE, "dataset.stockOnHand")
                .column("warehouse", FieldKind.TEXT)
                .column("productNumber", FieldKind.TEXT)
                .column("productName", FieldKind.TEXT)
                .column("unit", FieldKind.TEXT)
                .column("quantity", FieldKind.QUANTITY)
                .column("reserved", FieldKind.QUANTITY)
                .column("available", FieldKind.QUANTITY)
                .column("value", FieldKind.MONEY));
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        Map<Object, BigDecimal> promisedElsewhere = new HashMap<>();
        reader.read(SQL, List.of(), KINDS, row -> {
            BigDecimal quantity = (BigDecimal) row[4];
            BigDecimal already = promisedElsewhere.getOrDefault(row[7], BigDecimal.ZERO);
            BigDecimal reserved = ((BigDecimal) row[5]).subtract(already).min(quantity);
            promisedElsewhere.merge(row[7], reserved, BigDecimal::add);
            BigDecimal value = quantity.multiply((BigDecimal) row[6]).setScale(2, RoundingMode.HALF_UP);
            sink.accept(
                    new Object[] {row[0], row[1], row[2], row[3], quantity, reserved, quantity.subtract(reserved), value
                    });
            return true;
        });
    }
}
