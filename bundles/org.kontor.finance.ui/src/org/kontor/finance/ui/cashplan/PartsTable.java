package org.kontor.finance.ui.cashplan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.finance.cashplan.CashPlans.Part;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.process.measures.TimeStep;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** The parts of the plan as figures; a balance below nothing stands out. */
final class PartsTable {

    private static final TextSource TEXTS = TextSource.beside(PartsTable.class);
    private static final int NAME = 110;
    private static final int AMOUNT = 140;
    private static final int BALANCE = 4;

    private final Table table;
    private List<Part> parts = List.of();

    PartsTable(Composite parent, IntConsumer chooses) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "cashPlan.parts");
        column("column.part", NAME, SWT.LEFT);
        for (String key : List.of("expectedIn", "expectedOut", "net", "balance", "actualIn", "actualOut")) {
            column("column." + key, AMOUNT, SWT.RIGHT);
        }
        table.addListener(SWT.Selection, e -> chooses.accept(table.getSelectionIndex()));
    }

    private void column(String key, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get(key));
        column.setWidth(width);
    }

    void show(List<Part> now, TimeStep step, int selected) {
        parts = List.copyOf(now);
        table.removeAll();
        BigDecimal balance = BigDecimal.ZERO;
        for (Part part : parts) {
            balance = balance.add(part.net());
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                step.name(part.begin()),
                money(part.expectedIn()),
                money(part.expectedOut()),
                money(part.net()),
                money(balance),
                money(part.actualIn()),
                money(part.actualOut())
            });
            if (balance.signum() < 0) {
                item.setForeground(BALANCE, Colours.of(table).ink(Tone.BAD));
            }
        }
        select(selected);
    }

    void select(int index) {
        table.setSelection(index);
    }

    Optional<Part> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }

    private static String money(BigDecimal amount) {
        return amount.signum() == 0 ? "" : Formats.current().show(FieldKind.MONEY, amount);
    }
}
