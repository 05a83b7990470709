package org.kontor.orders.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportColumn;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ReportParameter;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;

/**
 * Net sales in a period under the scope of the user. A sale is an order that was submitted and not cancelled, counted
 * at its order date with the rounded amounts of its lines.
 */
abstract class SalesDataset implements ReportDataset {

    private final SqlReader reader;
    private final String id;
    private final Text label;
    private final List<ReportColumn> columns;

    SalesDataset(SqlReader reader, String id, String labelKey, List<ReportColumn> columns) {
        this.reader = reader;
        this.id = id;
        this.label = OrdersText.of(labelKey);
        this.columns = columns;
    }

    static ReportColumn column(String id, FieldKind kind) {
        return new ReportColumn(id, OrdersText.of("column." + id), kind);
    }

    /**
     * The query.
     *
     * @param sales a condition on the alias {@code o} that picks the sales
     * @param salesParameters its values
     * @param parameters takes the values of the whole query in order
     */
    abstract String sql(Actor actor, String sales, List<Object> salesParameters, List<Object> parameters);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Text label() {
        return label;
    }

    @Override
    public final List<ReportColumn> columns() {
        return columns;
    }

    @Override
    public final List<ReportParameter> parameters() {
        return List.of(
                new ReportParameter("from", OrdersText.of("parameter.from"), FieldKind.DATE, Optional.empty()),
                new ReportParameter("to", OrdersText.of("parameter.to"), FieldKind.DATE, Optional.empty()));
    }

    /** Reads the open database. */
    final SqlReader reader() {
        return reader;
    }

    @Override
    public final String permission() {
        return "orders.view";
    }

    @Override
    public final void read(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        if (!actor.may(permission())) {
            throw new ProblemException(OrdersText.of("permission.orders.view"));
        }
        List<Object> salesParameters = new ArrayList<>();
        StringBuilder sales = new StringBuilder("o.STATE NOT IN ('DRAFT', 'CANCELLED') AND ");
        String own = DataScope.condition(actor, "orders", "o.OWNER_ID", "o.DEPARTMENT_ID", salesParameters);
        sales.append(SharedRows.or(reader, actor, "orders", Orders.TYPE, "o.ID", own, salesParameters));
        if (given.get("from") instanceof LocalDate from) {
            sales.append(" AND o.ORDER_DATE >= ?");
            salesParameters.add(from);
        }
        if (given.get("to") instanceof LocalDate to) {
            sales.append(" AND o.ORDER_DATE <= ?");
            salesParameters.add(to);
        }
        List<Object> parameters = new ArrayList<>();
        String sql = sql(actor, sales.toString(), salesParameters, parameters);
        reader.read(sql, parameters, columns.stream().map(ReportColumn::kind).toList(), row -> {
            sink.accept(row);
            return true;
        });
    }
}
