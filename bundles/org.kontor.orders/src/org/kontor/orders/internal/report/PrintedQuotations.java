package org.kontor.orders.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.report.ReportDataset;
import org.kontor.kernel.report.ShippedDataset;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.Quotations;
import org.kontor.persistence.list.DataScope;
import org.kontor.persistence.list.SharedRows;
import org.kontor.persistence.list.SqlReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Quotations that were sent, line by line: one by its number in its newest version, or all of a day. */
@Component(service = ReportDataset.class)
public final class PrintedQuotations extends ShippedDataset {

    static final String ID = "orders.quotation";

    private static final TextSource TEXTS = TextSource.beside(PrintedQuotations.class);
    private static final String NUMBER = "number";
    private static final String DAY = "day";
    private static final int VERSION = 1;

    private final SqlReader reader;

    /** A data set over the open database. */
    @Activate
    public PrintedQuotations(@Reference SqlReader reader) {
        super(Shape.of(ID, "quotations.view", TEXTS, "dataset.quotation")
                .parameter(NUMBER, FieldKind.TEXT)
                .parameter(DAY, FieldKind.DATE)
                .column("number", FieldKind.TEXT)
                .column("version", FieldKind.TEXT)
                .column("quotedOn", FieldKind.DATE)
                .column("validUntil", FieldKind.DATE)
                .column("customerName", FieldKind.TEXT)
                .column("contact", FieldKind.TEXT)
                .column("title", FieldKind.TEXT)
                .column("currency", FieldKind.TEXT)
                .column("terms", FieldKind.TEXT)
                .column("seller", FieldKind.TEXT)
                .column("position", FieldKind.INTEGER)
                .column("productNumber", FieldKind.TEXT)
                .column("productName", FieldKind.TEXT)
                .column("quantity", FieldKind.QUANTITY)
                .column("unit", FieldKind.TEXT)
                .column("price", FieldKind.MONEY)
                .column("discount", FieldKind.PERCENT)
                .column("amount", FieldKind.MONEY)
                .column("remark", FieldKind.TEXT)
                .column("total", FieldKind.MONEY)
                .column("alternative", FieldKind.FLAG));
        this.reader = reader;
    }

    @Override
    protected void rows(Actor actor, Map<String, Object> given, Consumer<Object[]> sink) {
        List<Object> values = new ArrayList<>();
        String own = DataScope.condition(actor, "quotations", "q.OWNER_ID", "q.DEPARTMENT_ID", values);
        StringBuilder sql = new StringBuilder(
                        "SELECT q.NUMBER, q.REVISION, q.QUOTED_ON, q.VALID_UNTIL, q.CUSTOMER_NAME,"
                                + " q.CONTACT, q.TITLE, q.CURRENCY, q.TERMS, u.NAME, l.POSITION, l.PRODUCT_NUMBER, l.PRODUCT_NAME,"
                                + " l.QUANTITY, l.UNIT, l.PRICE, l.DISCOUNT, l.AMOUNT, l.REMARK, q.NET_TOTAL, l.ALTERNATIVE"
                                + " FROM QUOTATION q JOIN QUOTATION_LINE l ON l.QUOTATION_ID = q.ID"
                                + " LEFT JOIN USER_NAME u ON u.ID = q.OWNER_ID"
                                + " WHERE q.SENT_ON IS NOT NULL AND q.STATE <> 'REPLACED' AND ")
                .append(SharedRows.or(reader, actor, "quotations", Quotations.TYPE, "q.ID", own, values));
        text(given, NUMBER).ifPresent(number -> {
            sql.append(" AND q.NUMBER = ?");
            values.add(number);
        });
        day(given, DAY).ifPresent(day -> {
            sql.append(" AND q.SENT_ON = ?");
            values.add(day);
        });
        sql.append(" ORDER BY q.NUMBER, l.POSITION");
        List<FieldKind> kinds = new ArrayList<>(kinds());
        kinds.set(VERSION, FieldKind.INTEGER);
        reader.read(sql.toString(), values, kinds, row -> {
            sink.accept(shown(row));
            return true;
        });
    }

    /** A first version needs no number; an alternative says that it is one. */
    private Object[] shown(Object[] row) {
        Integer version = (Integer) row[VERSION];
        row[VERSION] = version == 1 ? "–" : version.toString();
        int remark = columns().size() - 3;
        if (Boolean.TRUE.equals(row[columns().size() - 1])) {
            String said = row[remark] == null ? "" : "  " + row[remark];
            row[remark] = TEXTS.get("label.alternative") + said;
        }
        return row;
    }
}
