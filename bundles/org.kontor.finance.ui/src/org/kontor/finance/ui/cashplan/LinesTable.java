package org.kontor.finance.ui.cashplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.finance.cashplan.PlannedCash;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** What is expected in the chosen part; a double click or Enter opens the document. */
final class LinesTable {

    private static final TextSource TEXTS = TextSource.beside(LinesTable.class);
    private static final int MOST = 1000;
    private static final int DAY = 110;
    private static final int TEXT = 220;
    private static final int AMOUNT = 120;

    private final Table table;
    private List<PlannedCash> lines = List.of();

    LinesTable(Composite parent, Runnable selects, Consumer<PlannedCash> opens) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "cashPlan.lines");
        column("column.expectedOn", DAY, SWT.LEFT);
        column("column.dueOn", DAY, SWT.LEFT);
        column("column.stage", AMOUNT, SWT.LEFT);
        column("column.title", TEXT, SWT.LEFT);
        column("column.party", TEXT, SWT.LEFT);
        column("column.in", AMOUNT, SWT.RIGHT);
        column("column.out", AMOUNT, SWT.RIGHT);
        column("column.reason", TEXT, SWT.LEFT);
        table.addListener(SWT.Selection, e -> selects.run());
        table.addListener(SWT.DefaultSelection, e -> selected().ifPresent(opens));
    }

    private void column(String key, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    void show(List<PlannedCash> all) {
        lines = all.size() > MOST ? all.subList(0, MOST) : List.copyOf(all);
        table.removeAll();
        Formats formats = Formats.current();
        for (PlannedCash line : lines) {
            String amount = formats.show(FieldKind.MONEY, line.amount());
            boolean moved = !line.expectedOn().equals(line.source().dueOn());
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                formats.day(line.expectedOn()),
                moved ? formats.day(line.source().dueOn()) : "",
                TEXTS.get("stage." + line.source().stage().name()),
                line.source().title(),
                line.source().party(),
                line.source().comesIn() ? amount : "",
                line.source().comesIn() ? "" : amount,
                line.reason().orElse("")
            });
            if (line.expectedOn().isBefore(LocalDate.now())) {
                item.setForeground(0, Colours.of(table).ink(Tone.BAD));
            }
        }
        if (lines.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(3, TEXTS.get("lines.none"));
        } else if (all.size() > MOST) {
            String more = TEXTS.text("lines.more", sum(all.subList(MOST, all.size())), all.size() - MOST)
                    .toString();
            new TableItem(table, SWT.NONE).setText(3, more);
        }
    }

    private static String sum(List<PlannedCash> rest) {
        BigDecimal sum = rest.stream()
                .map(line ->
                        line.source().comesIn() ? line.amount() : line.amount().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Formats.current().show(FieldKind.MONEY, sum);
    }

    Optional<PlannedCash> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty();
    }
}
