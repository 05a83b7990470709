package org.kontor.performance.internal.netreturn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.ComputedTable.Column;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.time.Period;
import org.kontor.performance.netreturn.NetReturns.Line;
import org.kontor.performance.netreturn.NetReturns.Question;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.NetReturns.Statement;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.process.measures.ReturnPart;

/**
 * The net return as a table for files and paper: the department with what its figures consist of, then those below it
 * (INT-01).
 */
final class NetReturnTable {

    private static final int SCALE = 3;

    private final Statement statement;
    private final List<List<Object>> rows = new ArrayList<>();

    private NetReturnTable(Statement statement) {
        this.statement = statement;
    }

    static ComputedTable of(Question question, Statement statement) {
        NetReturnTable table = new NetReturnTable(statement);
        table.department(statement.total(), statement.lines());
        if (statement.uncosted().signum() != 0) {
            table.row(
                    statement.total(),
                    NetReturnText.of("table.uncosted"),
                    statement.uncosted(),
                    Optional.empty(),
                    Optional.empty());
        }
        statement.rows().forEach(row -> table.department(row, List.of()));
        return new ComputedTable(
                NetReturnText.of("report.netReturn.label"), columns(question, statement.compared()), table.rows);
    }

    private static List<Column> columns(Question question, Period compared) {
        return List.of(
                new Column(NetReturnText.of("column.department"), FieldKind.TEXT, 20),
                new Column(NetReturnText.of("table.what"), FieldKind.TEXT, 26),
                new Column(NetReturnText.of("table.now", question.step().name(question.begin())), FieldKind.MONEY, 15),
                new Column(NetReturnText.of("table.before", compared.from(), compared.to()), FieldKind.MONEY, 18),
                new Column(NetReturnText.of("table.change"), FieldKind.PERCENT, 10),
                new Column(NetReturnText.of("table.target"), FieldKind.MONEY, 15),
                new Column(NetReturnText.of("table.gap"), FieldKind.MONEY, 15),
                new Column(NetReturnText.of("table.currency"), FieldKind.TEXT, 8));
    }

    private void department(Row row, List<Line> lines) {
        part(row, "column.revenue", ReturnFigures::revenue);
        consistsOf(row, lines, ReturnPart.REVENUE);
        part(row, "column.dynamicCost", ReturnFigures::dynamicCost);
        consistsOf(row, lines, ReturnPart.DYNAMIC_COST);
        part(row, "column.staticCost", ReturnFigures::staticCost);
        consistsOf(row, lines, ReturnPart.STATIC_COST);
        part(row, "column.net", ReturnFigures::net);
    }

    private void part(Row row, String key, Function<ReturnFigures, BigDecimal> amount) {
        row(
                row,
                NetReturnText.of(key),
                amount.apply(row.now()),
                Optional.of(amount.apply(row.before())),
                row.target().map(amount));
    }

    private void consistsOf(Row row, List<Line> lines, ReturnPart part) {
        lines.stream()
                .filter(line -> line.part() == part)
                .forEach(line -> row(
                        row,
                        NetReturnText.of("table.thereof", line.label()),
                        line.now(),
                        Optional.of(line.before()),
                        Optional.empty()));
    }

    private void row(Row row, Text what, BigDecimal now, Optional<BigDecimal> before, Optional<BigDecimal> target) {
        List<Object> values = new ArrayList<>();
        values.add(row.itself() ? NetReturnText.of("table.itself", row.name()).toString() : row.name());
        values.add(what.toString());
        values.add(now);
        values.add(before.orElse(null));
        values.add(before.filter(amount -> amount.signum() != 0)
                .map(amount -> now.subtract(amount).divide(amount.abs(), SCALE, RoundingMode.HALF_UP))
                .orElse(null));
        values.add(target.orElse(null));
        values.add(target.map(now::subtract).orElse(null));
        values.add(statement.currency());
        rows.add(values);
    }
}
