package org.kontor.orders.internal;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is bought how much. */
@Component(service = ReportDataset.class)
public final class SalesByProduct extends SalesDataset {

    /** A data set over the open database. */
    @Activate
    public SalesByProduct(@Reference SqlReader reader) {
        super(
                reader,
                shape("orders.salesByProduct", "dataset.byProduct")
                        .column("productNumber", FieldKind.TEXT)
                        .column("productName", FieldKind.TEXT)
                        .column("series", FieldKind.TEXT)
                        .column("quantity", FieldKind.QUANTITY)
                        .column("netSales", FieldKind.MONEY));
    }

    @Override
    String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters) {
        parameters.addAll(salesParameters);
        return "SELECT l.PRODUCT_NUMBER, MAX(l.PRODUCT_NAME), MAX(l.SERIES), SUM(l.QUANTITY), SUM(l.AMOUNT)"
                + " FROM SALES_ORDER_LINE l JOIN SALES_ORDER o ON o.ID = l.ORDER_ID WHERE " + sales
                + " GROUP BY l.PRODUCT_NUMBER ORDER BY 5 DESC, l.PRODUCT_NUMBER";
    }
}
