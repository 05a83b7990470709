package org.kontor.finance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditQueue.Waiting;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.ComputedTable.Column;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;

/** The credit queue as a table for files and paper: what a decision rests on, each figure in a column of its own (INT-01). */
final class CreditQueueTable {

    private static final List<Column> COLUMNS = List.of(
            column("number", FieldKind.TEXT, 18),
            column("customer", FieldKind.TEXT, 26),
            column("orderedOn", FieldKind.DATE, 13),
            column("since", FieldKind.INSTANT, 15),
            column("ordered", FieldKind.MONEY, 15),
            column("orderCurrency", FieldKind.TEXT, 8),
            column("limit", FieldKind.MONEY, 15),
            column("creditDays", FieldKind.INTEGER, 8),
            column("receivable", FieldKind.MONEY, 15),
            column("overdue", FieldKind.MONEY, 15),
            column("overdueDays", FieldKind.INTEGER, 8),
            column("accepted", FieldKind.MONEY, 15),
            column("exposure", FieldKind.MONEY, 15),
            column("currency", FieldKind.TEXT, 8),
            column("approved", FieldKind.INTEGER, 8),
            column("refused", FieldKind.INTEGER, 8),
            column("objections", FieldKind.TEXT, 26));

    private CreditQueueTable() {}

    private static Column column(String key, FieldKind kind, int width) {
        return new Column(FinanceText.of("queue.column." + key), kind, width);
    }

    static ComputedTable of(List<Waiting> waiting) {
        List<List<Object>> rows = new ArrayList<>();
        for (Waiting order : waiting) {
            CreditFigures figures = order.figures();
            List<Object> row = new ArrayList<>();
            row.add(order.number());
            row.add(figures.customerName());
            row.add(order.orderedOn());
            row.add(order.since().orElse(null));
            row.add(figures.ordered().amount());
            row.add(figures.ordered().currency().getCurrencyCode());
            row.add(figures.limit().amount());
            row.add(figures.creditDays());
            row.add(figures.receivable().amount());
            row.add(figures.overdue().amount());
            row.add(figures.oldestOverdueDays());
            row.add(figures.acceptedOrders().amount());
            row.add(figures.exposure().amount());
            row.add(figures.limit().currency().getCurrencyCode());
            row.add((int) order.past().approved());
            row.add((int) order.past().refused());
            row.add(figures.objections().stream().map(Text::toString).collect(Collectors.joining(" ")));
            rows.add(row);
        }
        return new ComputedTable(FinanceText.of("queue.title"), COLUMNS, rows);
    }
}
