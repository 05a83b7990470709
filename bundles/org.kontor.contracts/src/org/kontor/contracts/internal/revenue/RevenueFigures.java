package org.kontor.contracts.internal.revenue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.kontor.contracts.projects.RevenueStanding;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.time.Period;
import org.kontor.orders.cash.InvoicedSource;
import org.kontor.persistence.list.SqlReader;

/** Reads in one query how the revenue of projects stands, whether one is asked for or all. */
final class RevenueFigures {

    private static final String SOLD =
            " c.PROJECT_ID IS NOT NULL AND c.KIND IN ('SALES', 'SERVICE') AND c.STATE IN ('SIGNED', 'COMPLETED')";

    private static final List<FieldKind> KINDS = List.of(
            FieldKind.REFERENCE,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.TEXT,
            FieldKind.MONEY,
            FieldKind.MONEY,
            FieldKind.MONEY,
            FieldKind.MONEY,
            FieldKind.INTEGER);

    private final SqlReader reader;
    private final Optional<InvoicedSource> invoices;

    RevenueFigures(SqlReader reader, Optional<InvoicedSource> invoices) {
        this.reader = reader;
        this.invoices = invoices;
    }

    /**
     * The projects under a condition.
     *
     * @param condition on {@code PROJECT p} and, where something was recognised, on the sums {@code r}
     * @param values of the marks in the condition
     */
    void read(Period period, String condition, List<Object> values, Consumer<RevenueStanding> sink) {
        List<Object> parameters = new ArrayList<>(List.of(period.from(), period.to()));
        String billed = "";
        if (invoices.isPresent()) {
            billed = " LEFT JOIN (SELECT c.PROJECT_ID, SUM(i.TOTAL) TOTAL FROM "
                    + invoices.get().view() + " i JOIN CONTRACT c ON c.ID = i.CONTRACT_ID WHERE i.INVOICE_DATE <= ? AND"
                    + SOLD + " GROUP BY c.PROJECT_ID) b ON b.PROJECT_ID = p.ID";
            parameters.add(period.to());
        }
        parameters.addAll(values);
        String sql = "SELECT p.ID, p.NUMBER, p.NAME, p.CURRENCY, COALESCE(k.AMOUNT, 0), COALESCE(r.IN_PERIOD, 0),"
                + " COALESCE(r.AMOUNT, 0), " + (invoices.isPresent() ? "COALESCE(b.TOTAL, 0)" : "0")
                + ", COALESCE((SELECT e.PROGRESS FROM REVENUE_ENTRY e WHERE e.PROJECT_ID = p.ID AND e.ENTRY_NO = r.LAST_NO), 0)"
                + " FROM PROJECT p LEFT JOIN (SELECT e.PROJECT_ID, MAX(e.ENTRY_NO) LAST_NO, SUM(e.AMOUNT) AMOUNT,"
                + " SUM(CASE WHEN e.BOOKED_ON >= ? THEN e.AMOUNT ELSE 0 END) IN_PERIOD"
                + " FROM REVENUE_ENTRY e WHERE e.BOOKED_ON <= ? GROUP BY e.PROJECT_ID) r ON r.PROJECT_ID = p.ID"
                + " LEFT JOIN (SELECT c.PROJECT_ID, SUM(c.AMOUNT) AMOUNT FROM CONTRACT c WHERE" + SOLD
                + " GROUP BY c.PROJECT_ID) k ON k.PROJECT_ID = p.ID" + billed
                + " WHERE " + condition + " ORDER BY p.CURRENCY, p.NUMBER";
        reader.read(sql, parameters, KINDS, row -> {
            sink.accept(standing(row));
            return true;
        });
    }

    private RevenueStanding standing(Object[] row) {
        Currency currency = Currency.getInstance((String) row[3]);
        return new RevenueStanding(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[8],
                Money.of((BigDecimal) row[4], currency),
                Money.of((BigDecimal) row[5], currency),
                Money.of((BigDecimal) row[6], currency),
                invoices.map(source -> Money.of((BigDecimal) row[7], currency)));
    }
}
