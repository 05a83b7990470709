package org.kontor.orders.internal;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In which way of selling how much is sold (ORD-20), and how much where nobody said. */
@Component(service = ReportDataset.class)
public final class SalesByMode extends SalesDataset {

    /** A data set over the open database. */
    @Activate
    public SalesByMode(@Reference SqlReader reader) {
        super(
                reader,
                shape("orders.salesByMode", "dataset.byMode")
                        .column("salesMode", FieldKind.TEXT)
                        .column("orders", FieldKind.INTEGER)
                        .column("netSales", FieldKind.MONEY));
    }

    @Override
    String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters) {
        parameters.add(OrdersText.of("mode.notStated").toString());
        parameters.addAll(salesParameters);
        return "SELECT COALESCE(o.SALES_MODE, CAST(? AS VARCHAR(80))), COUNT(*), SUM(o.NET_TOTAL) FROM SALES_ORDER o WHERE "
                + sales + " GROUP BY o.SALES_MODE ORDER BY 3 DESC, 1";
    }
}
