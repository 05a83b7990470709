package org.kontor.customers.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kontor.customers.analysis.Analyses.Question;
import org.kontor.customers.analysis.Bar;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.ComputedTable.Column;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;

/** The parts of an analysis as a table for files and paper; its headings say what was asked (INT-01). */
final class AnalysisTable {

    private AnalysisTable() {}

    static ComputedTable of(Question question, Text aspect, Text measure, List<Bar> bars) {
        Period now = question.period();
        Period before = question.before();
        List<Column> columns = List.of(
                new Column(aspect, FieldKind.TEXT, 30),
                new Column(AnalysisText.of("table.customers"), FieldKind.INTEGER, 12),
                new Column(AnalysisText.of("table.amount", measure, now.from(), now.to()), FieldKind.MONEY, 22),
                new Column(AnalysisText.of("table.before", before.from(), before.to()), FieldKind.MONEY, 22),
                new Column(AnalysisText.of("table.currency"), FieldKind.TEXT, 8));
        List<List<Object>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<Object> row = new ArrayList<>();
            row.add(bar.label().toString());
            row.add(bar.customers());
            row.add(bar.amount());
            row.add(bar.before());
            row.add(question.currency().orElse(null));
            rows.add(row);
        }
        return new ComputedTable(AnalysisText.of("table.title"), columns, rows);
    }
}
