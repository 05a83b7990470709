package org.kontor.performance.ui.netreturn;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.text.TextSource;
import org.kontor.performance.netreturn.NetReturns.Row;
import org.kontor.performance.netreturn.ReturnFigures;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Tone;

/** The departments below the one looked at; Enter or a double click looks at one of them. */
final class DepartmentsTable {

    private static final TextSource TEXTS = TextSource.beside(DepartmentsTable.class);
    private static final int NAME = 170;
    private static final int AMOUNT = 112;
    private static final int FILLER = 8;

    private static final int BEFORE = 6;

    private final Table table;

    DepartmentsTable(Composite parent, LongConsumer opens) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "netReturn.departments");
        column(TEXTS.get("column.department"), NAME, SWT.LEFT);
        for (String key : List.of(
                "part.REVENUE",
                "part.DYNAMIC_COST",
                "column.share",
                "part.STATIC_COST",
                "net",
                "column.before",
                "column.target")) {
            column(TEXTS.get(key), AMOUNT, SWT.RIGHT);
        }
        // takes the rest of the width, which would stretch the last amount
        column("", FILLER, SWT.LEFT);
        table.addListener(SWT.DefaultSelection, e -> {
            if (e.item.getData() instanceof Row row && !row.itself()) {
                opens.accept(row.unitId());
            }
        });
    }

    private void column(String text, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(text);
        column.setWidth(width);
    }

    /**
     * Shows departments.
     *
     * @param before what the days are called that they are compared with
     * @param days which these are
     */
    void show(List<Row> rows, String before, String days) {
        table.getColumn(BEFORE).setText(before);
        table.getColumn(BEFORE).setToolTipText(days);
        table.removeAll();
        for (Row row : rows) {
            ReturnFigures now = row.now();
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                row.itself() ? TEXTS.text("department.itself", row.name()).toString() : row.name(),
                Shown.money(now.revenue()),
                Shown.money(now.dynamicCost()),
                Shown.share(now.dynamicShare()),
                Shown.money(now.staticCost()),
                Shown.money(now.net()),
                Shown.money(row.before().net()),
                row.target().map(target -> Shown.money(target.net())).orElse("")
            });
            Optional<Tone> tone = row.target()
                    .map(target -> now.net().compareTo(target.net()) >= 0 ? Tone.GOOD : Tone.BAD)
                    .or(() -> now.net().signum() < 0 ? Optional.of(Tone.BAD) : Optional.empty());
            tone.ifPresent(t -> item.setForeground(5, Colours.of(table).ink(t)));
            item.setData(row);
        }
        if (rows.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(TEXTS.get("departments.none"));
        }
    }
}
