package org.kontor.finance.internal.cashplan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.finance.cashplan.CashPlans.Question;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.ComputedTable.Column;
import org.kontor.kernel.record.FieldKind;

/** The parts of the cash plan as a table for files and paper, as the page shows them (INT-01). */
final class CashPlanTable {

    private static final List<Column> COLUMNS = List.of(
            column("part", FieldKind.TEXT, 12),
            column("expectedIn", FieldKind.MONEY, 15),
            column("expectedOut", FieldKind.MONEY, 15),
            column("net", FieldKind.MONEY, 15),
            column("balance", FieldKind.MONEY, 15),
            column("actualIn", FieldKind.MONEY, 15),
            column("actualOut", FieldKind.MONEY, 15),
            column("currency", FieldKind.TEXT, 8));

    private CashPlanTable() {}

    private static Column column(String key, FieldKind kind, int width) {
        return new Column(CashPlanText.of("column." + key), kind, width);
    }

    static ComputedTable of(Question question, List<Part> parts) {
        List<List<Object>> rows = new ArrayList<>();
        BigDecimal balance = BigDecimal.ZERO;
        for (Part part : parts) {
            balance = balance.add(part.net());
            rows.add(List.of(
                    question.step().name(part.begin()),
                    part.expectedIn(),
                    part.expectedOut(),
                    part.net(),
                    balance,
                    part.actualIn(),
                    part.actualOut(),
                    question.currency()));
        }
        return new ComputedTable(CashPlanText.of("table.title"), COLUMNS, rows);
    }
}
