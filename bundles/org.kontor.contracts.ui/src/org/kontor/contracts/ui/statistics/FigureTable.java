package org.kontor.contracts.ui.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.contracts.statistics.Amount;
import org.kontor.contracts.statistics.ContractStatistics.Answer;
import org.kontor.contracts.statistics.ContractStatistics.Line;
import org.kontor.contracts.statistics.ContractStatistics.Question;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;

/**
 * Figures by line and part of time, the sum of all lines on top. A click on a figure opens it; Enter opens the whole line.
 * The table is virtual, so that thousands of lines are shown at once.
 */
final class FigureTable {

    private static final TextSource TEXTS = TextSource.beside(FigureTable.class);
    private static final int FIRST = 180;
    private static final int WIDTH = 92;

    /** The column of the sums, and how many columns stand before those of time. */
    private static final int TOTAL = 1;

    private static final int BEFORE = 2;

    /**
     * A figure.
     *
     * @param question what was asked
     * @param line its line; empty for the total
     * @param column its part of time; empty for all
     */
    record Figure(Question question, Optional<Line> line, Optional<LocalDate> column) {}

    private final Table table;
    private final Consumer<Figure> open;
    private Optional<Question> question = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    FigureTable(Composite parent, Consumer<Figure> open) {
        this.open = open;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "statistics.table");
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(
                SWT.MouseMove,
                e -> table.setCursor(
                        figureAt(new Point(e.x, e.y)).isPresent()
                                ? table.getDisplay().getSystemCursor(SWT.CURSOR_HAND)
                                : null));
        table.addListener(SWT.DefaultSelection, e -> figure(table.getSelectionIndex(), TOTAL)
                .ifPresent(open));
    }

    Control control() {
        return table;
    }

    void clear() {
        answer = Optional.empty();
        table.setItemCount(0);
    }

    void show(Question asked, Answer now) {
        table.setRedraw(false);
        table.setItemCount(0);
        question = Optional.of(asked);
        answer = Optional.of(now);
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        column(TEXTS.get("aspect." + asked.by().name()), SWT.LEFT, FIRST);
        column(TEXTS.get("total"), SWT.RIGHT, WIDTH);
        now.columns().forEach(begin -> column(asked.step().name(begin), SWT.RIGHT, WIDTH));
        table.setItemCount(now.lines().isEmpty() ? 0 : now.lines().size() + 1);
        table.clearAll();
        table.setRedraw(true);
    }

    private void column(String heading, int style, int width) {
        TableColumn column = new TableColumn(table, style);
        column.setText(heading);
        column.setWidth(width);
    }

    private int columns() {
        return answer.map(now -> now.columns().size()).orElse(0);
    }

    private void fill(TableItem item, int row) {
        answer.ifPresent(now -> {
            Line line = row == 0 ? now.total() : now.lines().get(row - 1);
            item.setText(0, line.label());
            for (int i = 0; i < line.amounts().size(); i++) {
                item.setText(i + BEFORE, shown(line.amounts().get(i)));
            }
            item.setText(TOTAL, shown(line.total()));
            if (row == 0) {
                item.setBackground(Colours.of(table).surface());
            }
            item.setForeground(TOTAL, Colours.of(table).accent());
        });
    }

    private String shown(BigDecimal amount) {
        boolean quantity = question.filter(q -> q.amount() == Amount.QUANTITY).isPresent();
        return amount.signum() == 0
                ? "–"
                : Formats.current().show(quantity ? FieldKind.QUANTITY : FieldKind.MONEY, amount);
    }

    private void clicked(Event event) {
        if (event.button == 1) {
            figureAt(new Point(event.x, event.y)).ifPresent(open);
        }
    }

    private Optional<Figure> figureAt(Point point) {
        TableItem item = table.getItem(point);
        if (item == null) {
            return Optional.empty();
        }
        for (int column = TOTAL; column < columns() + BEFORE; column++) {
            if (item.getBounds(column).contains(point)) {
                return figure(table.indexOf(item), column);
            }
        }
        return Optional.empty();
    }

    /** The figure in a cell, if there is something behind it. */
    private Optional<Figure> figure(int row, int column) {
        if (answer.isEmpty() || question.isEmpty() || row < 0) {
            return Optional.empty();
        }
        Answer now = answer.get();
        Line line = row == 0 ? now.total() : now.lines().get(row - 1);
        boolean total = column == TOTAL;
        BigDecimal amount = total ? line.total() : line.amounts().get(column - BEFORE);
        if (amount.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                question.get(),
                row == 0 ? Optional.empty() : Optional.of(line),
                total ? Optional.empty() : Optional.of(now.columns().get(column - BEFORE))));
    }
}
