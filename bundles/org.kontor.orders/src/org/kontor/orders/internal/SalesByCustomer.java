package org.kontor.orders.internal;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who buys how much; customers who bought nothing are listed too. */
@Component(service = ReportDataset.class)
public final class SalesByCustomer extends SalesDataset {

    /** A data set over the open database. */
    @Activate
    public SalesByCustomer(@Reference SqlReader reader) {
        super(
                reader,
                shape("orders.salesByCustomer", "dataset.byCustomer")
                        .column("customerNumber", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("orders", FieldKind.INTEGER)
                        .column("netSales", FieldKind.MONEY));
    }

    @Override
    String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters) {
        parameters.addAll(salesParameters);
        String own = DataScope.condition(actor, "customers", "c.OWNER_ID", "c.DEPARTMENT_ID", parameters);
        String visible = SharedRows.or(reader(), actor, "customers", "customer", "c.ID", own, parameters);
        return "SELECT c.NUMBER, c.NAME, COALESCE(s.ORDERS, 0), COALESCE(s.NET, 0) FROM CUSTOMER_REF c LEFT JOIN"
                + " (SELECT o.CUSTOMER_ID, COUNT(*) ORDERS, SUM(o.NET_TOTAL) NET FROM SALES_ORDER o WHERE " + sales
                + " GROUP BY o.CUSTOMER_ID) s ON s.CUSTOMER_ID = c.ID WHERE " + visible
                + " ORDER BY 4 DESC, c.NUMBER";
    }
}
