package org.kontor.orders.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.kontor.process.segments.Segments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who buys how much; customers who bought nothing are listed too. */
@Component(service = ReportDataset.class)
public final class SalesByCustomer extends SalesDataset {

    private static final String CUSTOMERS = "customers";

    private final Segments segments;

    /** A data set over the open database. */
    @Activate
    public SalesByCustomer(@Reference SqlReader reader, @Reference Segments segments) {
        super(
                reader,
                shape("orders.salesByCustomer", "dataset.byCustomer")
                        .column("customerNumber", FieldKind.TEXT)
                        .column("customerName", FieldKind.TEXT)
                        .column("orders", FieldKind.INTEGER)
                        .column("netSales", FieldKind.MONEY)
                        .ofSegment());
        this.segments = segments;
    }

    @Override
    public List<String> offers(Actor actor, String parameter) {
        boolean asked = parameter.equals(SEGMENT) && actor.may(CUSTOMERS + ".view");
        return asked
                ? segments.offered(actor, CUSTOMERS).stream()
                        .map(Segments.Offer::name)
                        .toList()
                : List.of();
    }

    /** The query also delivers the id of the customer, which the report does not show. */
    @Override
    protected void read(
            Actor actor, Map<String, Object> given, String sql, List<Object> parameters, Consumer<Object[]> sink) {
        Optional<Set<Long>> wanted = text(given, SEGMENT).map(name -> segments.named(actor, CUSTOMERS, name));
        List<FieldKind> kinds = new ArrayList<>(kinds());
        int id = kinds.size();
        kinds.add(FieldKind.REFERENCE);
        reader().read(sql, parameters, kinds, row -> {
            if (wanted.isEmpty() || wanted.get().contains(row[id])) {
                sink.accept(Arrays.copyOf(row, id));
            }
            return true;
        });
    }

    @Override
    String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters) {
        parameters.addAll(salesParameters);
        String own = DataScope.condition(actor, CUSTOMERS, "c.OWNER_ID", "c.DEPARTMENT_ID", parameters);
        String visible = SharedRows.or(reader(), actor, CUSTOMERS, "customer", "c.ID", own, parameters);
        return "SELECT c.NUMBER, c.NAME, COALESCE(s.ORDERS, 0), COALESCE(s.NET, 0), c.ID FROM CUSTOMER_REF c LEFT JOIN"
                + " (SELECT o.CUSTOMER_ID, COUNT(*) ORDERS, SUM(o.NET_TOTAL) NET FROM SALES_ORDER o WHERE " + sales
                + " GROUP BY o.CUSTOMER_ID) s ON s.CUSTOMER_ID = c.ID WHERE " + visible
                + " ORDER BY 4 DESC, c.NUMBER";
    }
}
