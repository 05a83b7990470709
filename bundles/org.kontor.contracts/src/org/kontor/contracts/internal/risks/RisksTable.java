package org.kontor.contracts.internal.risks;

import java.util.ArrayList;
import java.util.List;
import org.kontor.contracts.risks.ContractRisk;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.ComputedTable.Column;
import org.kontor.kernel.record.FieldKind;

/** Contracts and projects at risk as a table for files and paper, in the order of the page (INT-01). */
final class RisksTable {

    private static final List<Column> COLUMNS = List.of(
            column("kind", FieldKind.TEXT, 16),
            column("title", FieldKind.TEXT, 34),
            column("what", FieldKind.TEXT, 36),
            column("since", FieldKind.DATE, 13),
            column("amount", FieldKind.MONEY, 15),
            column("currency", FieldKind.TEXT, 8));

    private RisksTable() {}

    private static Column column(String key, FieldKind kind, int width) {
        return new Column(RisksText.of("column." + key), kind, width);
    }

    static ComputedTable of(List<ContractRisk> risks) {
        List<List<Object>> rows = new ArrayList<>();
        for (ContractRisk risk : risks) {
            List<Object> row = new ArrayList<>();
            row.add(risk.kind().label().toString());
            row.add(risk.title());
            row.add(risk.what().toString());
            row.add(risk.since());
            row.add(risk.amount().orElse(null));
            row.add(risk.amount().map(amount -> risk.currency()).orElse(null));
            rows.add(row);
        }
        return new ComputedTable(RisksText.of("table.title"), COLUMNS, rows);
    }
}
