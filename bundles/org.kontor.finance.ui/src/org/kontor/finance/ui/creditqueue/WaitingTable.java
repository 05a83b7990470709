package org.kontor.finance.ui.creditqueue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditQueue.Past;
import org.kontor.finance.CreditQueue.Waiting;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** The orders that wait, each with all figures of its customer; several can be selected. */
final class WaitingTable {

    private static final TextSource TEXTS = TextSource.beside(WaitingTable.class);
    private static final int VERDICT = 4;
    private static final int OVERDUE = 9;
    private static final int EXPOSURE = 11;

    private final Table table;
    private List<Waiting> rows = List.of();

    /**
     * An empty table.
     *
     * @param selects runs when other rows are selected
     * @param opens opens an order
     */
    WaitingTable(Composite parent, Runnable selects, Consumer<Waiting> opens) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", "creditQueue.orders");
        column("number", 120, SWT.LEFT);
        column("customer", 210, SWT.LEFT);
        column("orderedOn", 95, SWT.LEFT);
        column("since", 95, SWT.LEFT);
        column("verdict", 95, SWT.LEFT);
        column("order", 125, SWT.RIGHT);
        column("limit", 125, SWT.RIGHT);
        column("terms", 70, SWT.RIGHT);
        column("receivable", 105, SWT.RIGHT);
        column("overdue", 155, SWT.RIGHT);
        column("accepted", 105, SWT.RIGHT);
        column("exposure", 105, SWT.RIGHT);
        column("past", 130, SWT.LEFT);
        table.addListener(SWT.Selection, e -> selects.run());
        table.addListener(
                SWT.DefaultSelection, e -> selected().stream().findFirst().ifPresent(opens));
    }

    private void column(String key, int width, int style) {
        TableColumn column = new TableColumn(table, style);
        column.setText(TEXTS.get("column." + key));
        column.setWidth(width);
    }

    private static String waited(Instant since) {
        Duration waited = Duration.between(since, Instant.now());
        return Formats.current().duration(waited.isNegative() ? Duration.ZERO : waited);
    }

    void focus() {
        table.setFocus();
    }

    /** Shows rows; those that were selected and are still there stay so. */
    void show(List<Waiting> waiting) {
        List<Long> before = selected().stream().map(Waiting::orderId).toList();
        rows = List.copyOf(waiting);
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(this::add);
        table.select(rows.stream()
                .filter(row -> before.contains(row.orderId()))
                .mapToInt(rows::indexOf)
                .toArray());
        table.setRedraw(true);
    }

    private void add(Waiting row) {
        CreditFigures figures = row.figures();
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {
            row.number(),
            figures.customerName(),
            Formats.current().day(row.orderedOn()),
            row.since().map(WaitingTable::waited).orElse(""),
            verdict(figures),
            amount(figures.ordered()),
            amount(figures.limit()),
            TEXTS.get("days", figures.creditDays()),
            money(figures.receivable()),
            figures.oldestOverdueDays() == 0
                    ? ""
                    : TEXTS.get("late", money(figures.overdue()), figures.oldestOverdueDays()),
            money(figures.acceptedOrders()),
            money(figures.exposure()),
            past(row.past())
        });
        Colours colours = Colours.of(table);
        item.setForeground(VERDICT, colours.ink(figures.isWithinTerms() ? Tone.GOOD : Tone.BAD));
        if (figures.oldestOverdueDays() > 0) {
            item.setForeground(OVERDUE, colours.ink(Tone.BAD));
        }
        if (figures.exposure().compareTo(figures.limit()) > 0) {
            item.setForeground(EXPOSURE, colours.ink(Tone.BAD));
        }
    }

    private static String amount(Money money) {
        return money(money) + " " + money.currency().getCurrencyCode();
    }

    static String money(Money money) {
        return Formats.current().show(FieldKind.MONEY, money.amount());
    }

    private static String past(Past past) {
        return past.last().isEmpty() ? TEXTS.get("past.none") : TEXTS.get("past", past.approved(), past.refused());
    }

    private static String verdict(CreditFigures figures) {
        return figures.isWithinTerms()
                ? TEXTS.get("within")
                : TEXTS.get("against", figures.objections().size());
    }

    /** Selects the rows that keep rule R-13. */
    void selectWithinTerms() {
        table.setSelection(rows.stream()
                .filter(row -> row.figures().isWithinTerms())
                .mapToInt(rows::indexOf)
                .toArray());
    }

    List<Waiting> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < rows.size())
                .mapToObj(rows::get)
                .toList();
    }

    /** The row that was selected last, if one is. */
    Optional<Waiting> front() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }
}
