package org.kontor.orders.internal.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.customers.Customer;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Orders that were accepted, line by line, as the customer is told of them: one by its number, or all of a day (ORD-13). */
@Component(service = ReportDataset.class)
public final class PrintedOrders extends ShippedDataset {

    static final String ID = "orders.confirmation";

    private static final TextSource TEXTS = TextSource.beside(PrintedOrders.class);
    private static final String VIEW = "orders.view";
    private static final String NUMBER = "number";
    private static final String DAY = "orderedOn";
    private static final String STATE = "state";
    private static final String TERMS = "terms";

    private final SqlReader reader;
    private final UnitsOfWork units;
    private final Customers customers;

    /** A data set over the open database; the terms of payment are the customer's. */
    @Activate
    public PrintedOrders(@Reference SqlReader reader, @Reference UnitsOfWork units, @Reference Customers customers) {
        super(Shape.of(ID, VIEW, TEXTS, "dataset.confirmation")
                .parameter(NUMBER, FieldKind.TEXT)
                .parameter(DAY, FieldKind.DATE)
                .column(NUMBER, FieldKind.TEXT)
                .column(DAY, FieldKind.DATE)
                .column("customerName", FieldKind.TEXT)
                .column("customerReference", FieldKind.TEXT)
                .column("shipTo", FieldKind.TEXT)
                .column("requiredOn", FieldKind.DATE)
                .column("promisedOn", FieldKind.DATE)
                .column(STATE, FieldKind.TEXT)
                .column("currency", FieldKind.TEXT)
                .column(TERMS, FieldKind.TEXT)
                .column("seller", FieldKind.TEXT)
                .column("position", FieldKind.INTEGER)
                .column("productNumber", FieldKind.TEXT)
                .column("productName", FieldKind.TEXT)
                .column("quantity", FieldKind.QUANTITY)
                .column("unit", FieldKind.TEXT)
                .column("price", FieldKind.MONEY)
                .column("discount", FieldKind.PERCENT)
                .column("amount", FieldKind.MONEY)
                .column("promisedDay", FieldKind.DATE)
                .column("delivered", FieldKind.QUANTITY)
                .column("open", FieldKind.QUANTITY)
                .column("total", FieldKind.MONEY));
        this.reader = reader;
        this.units = units;
        this.customers = customers;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Object> values = new ArrayList<>();
        String own = DataScope.condition(actor, "orders", "o.OWNER_ID", "o.DEPARTMENT_ID", values);
        StringBuilder sql = new StringBuilder(
                        "SELECT o.NUMBER, o.ORDER_DATE, o.CUSTOMER_NAME, o.CUSTOMER_REFERENCE, o.SHIP_CITY,"
                                + " o.REQUIRED_DATE, o.PROMISED_DATE, o.STATE, o.CURRENCY, o.CUSTOMER_ID, u.NAME, l.POSITION,"
                                + " l.PRODUCT_NUMBER, l.PRODUCT_NAME, l.QUANTITY, l.UNIT, l.PRICE, l.DISCOUNT, l.AMOUNT,"
                                + " l.PROMISED_DAY, l.DELIVERED, l.QUANTITY - l.DELIVERED, o.NET_TOTAL"
                                + " FROM SALES_ORDER o JOIN SALES_ORDER_LINE l ON l.ORDER_ID = o.ID"
                                + " LEFT JOIN USER_NAME u ON u.ID = o.OWNER_ID"
                                + " WHERE o.STATE IN ('TO_DELIVER', 'PART_DELIVERED', 'DELIVERED', 'INVOICED', 'CLOSED')"
                                + " AND ")
                .append(SharedRows.or(reader, actor, "orders", Orders.TYPE, "o.ID", own, values));
        text(given, NUMBER).ifPresent(number -> {
            sql.append(" AND o.NUMBER = ?");
            values.add(number);
        });
        day(given, DAY).ifPresent(day -> {
            sql.append(" AND o.ORDER_DATE = ?");
            values.add(day);
        });
        sql.append(" ORDER BY o.NUMBER, l.POSITION");
        int state = index(STATE);
        int terms = index(TERMS);
        List<FieldKind> kinds = new ArrayList<>(kinds());
        kinds.set(terms, FieldKind.REFERENCE);
        Map<Long, String> known = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        reader.read(sql.toString(), values, kinds, rows::add);
        for (Object[] row : rows) {
            row[state] = SalesOrderState.valueOf((String) row[state]).label().toString();
            row[terms] = known.computeIfAbsent((Long) row[terms], this::terms);
            sink.accept(row);
        }
    }

    private int index(String column) {
        return columns().stream().map(c -> c.id()).toList().indexOf(column);
    }

    /** When the customer pays; who has no credit pays in advance. */
    private String terms(long customerId) {
        Customer customer = units.read(Actor.system(), VIEW, uow -> customers.get(uow, customerId));
        return customer.getCreditLimit().signum() > 0
                ? TEXTS.get("terms.credit", customer.getCreditDays())
                : TEXTS.get("terms.advance");
    }
}
