package org.kontor.orders.internal;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When how much is bought. */
@Component(service = ReportDataset.class)
public final class SalesByMonth extends SalesDataset {

    /** The month as yyyy-MM; the text of a date begins with it on every database. */
    private static final String MONTH = "SUBSTR(CAST(o.ORDER_DATE AS CHAR(10)), 1, 7)";

    /** A data set over the open database. */
    @Activate
    public SalesByMonth(@Reference SqlReader reader) {
        super(
                reader,
                shape("orders.salesByMonth", "dataset.byMonth")
                        .column("month", FieldKind.TEXT)
                        .column("orders", FieldKind.INTEGER)
                        .column("netSales", FieldKind.MONEY));
    }

    @Override
    String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters) {
        parameters.addAll(salesParameters);
        return "SELECT m.MONTH_NAME, COUNT(*), SUM(m.NET_TOTAL) FROM (SELECT " + MONTH
                + " MONTH_NAME, o.NET_TOTAL FROM SALES_ORDER o WHERE " + sales
                + ") m GROUP BY m.MONTH_NAME ORDER BY m.MONTH_NAME";
    }
}
