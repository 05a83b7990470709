package org.kontor.orders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;

/**
 * Net sales in a period under the scope of the user. A sale is an order that was submitted and not cancelled, counted
 * at its order date with the rounded amounts of its lines.
 */
abstract class SalesDataset extends ShippedDataset {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String MODE = "salesMode";

    private final SqlReader reader;

    SalesDataset(SqlReader reader, Shape shape) {
        super(shape.parameter(FROM, FieldKind.DATE)
                .parameter(TO, FieldKind.DATE)
                .parameter(MODE, FieldKind.TEXT));
        this.reader = reader;
    }

    static Shape shape(String id, String label) {
        return Shape.of(id, "orders.view", OrdersText.SOURCE, label);
    }

    /**
     * The query.
     *
     * @param sales a condition on the alias {@code o} that picks the sales
     * @param salesParameters its values
     * @param parameters takes the values of the whole query in order
     */
    abstract String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters);

    /** Reads the open database. */
    final SqlReader reader() {
        return reader;
    }

    @Override
    protected final void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Object> salesParameters = new ArrayList<>();
        StringBuilder sales = new StringBuilder("o.STATE NOT IN ('DRAFT', 'CANCELLED') AND ");
        String own = DataScope.condition(actor, "orders", "o.OWNER_ID", "o.DEPARTMENT_ID", salesParameters);
        sales.append(SharedRows.or(reader, actor, "orders", Orders.TYPE, "o.ID", own, salesParameters));
        day(given, FROM).ifPresent(from -> {
            sales.append(" AND o.ORDER_DATE >= ?");
            salesParameters.add(from);
        });
        day(given, TO).ifPresent(to -> {
            sales.append(" AND o.ORDER_DATE <= ?");
            salesParameters.add(to);
        });
        text(given, MODE).ifPresent(mode -> {
            sales.append(" AND o.SALES_MODE = ?");
            salesParameters.add(mode);
        });
        List<Object> parameters = new ArrayList<>();
        String sql = sql(actor, sales.toString(), salesParameters, parameters);
        read(actor, given, sql, parameters, sink);
    }

    /** Delivers what the query finds. */
    protected void read(
            Actor actor, Map<String, Object> given, String sql, List<Object> parameters, Consumer<Object[]> sink) {
        reader.read(sql, parameters, kinds(), row -> {
            sink.accept(row);
            return true;
        });
    }
}
