package org.kontor.finance.ui.creditqueue;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.finance.CreditQueue.Decided;
import org.kontor.finance.CreditReview;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Colours;
import org.kontor.workbench.contribution.Formats;
import org.kontor.workbench.contribution.Tone;

/** Something and what is said about it, in two columns that fill the room. */
final class SayTable {

    private static final TextSource TEXTS = TextSource.beside(SayTable.class);
    private static final int FIRST = 320;
    private static final int LEAST_SECOND = 160;

    private final Table table;

    SayTable(Composite parent, String testId, String what, String said) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("org.kontor.testId", testId);
        TableColumn first = new TableColumn(table, SWT.LEFT);
        first.setText(what);
        first.setWidth(FIRST);
        TableColumn second = new TableColumn(table, SWT.LEFT);
        second.setText(said);
        second.setWidth(LEAST_SECOND);
        table.addListener(
                SWT.Resize, e -> second.setWidth(Math.max(LEAST_SECOND, table.getClientArea().width - FIRST)));
    }

    /** Shows what speaks against an order and the decisions of the past on its customer. */
    void past(List<Text> objections, List<CreditReview> reviews) {
        table.removeAll();
        objections.forEach(objection -> add(TEXTS.get("past.against"), objection.toString(), Tone.WARNING));
        for (CreditReview review : reviews) {
            String amount =
                    Formats.current().show(FieldKind.MONEY, review.getOrderTotal()) + " " + review.getCurrency();
            String what = TEXTS.get(
                    review.isApproved() ? "past.approved" : "past.refused",
                    Formats.current().moment(review.getDecidedAt()),
                    review.getDecidedBy(),
                    amount);
            String why = review.isAutomatic()
                    ? TEXTS.get("past.byRule")
                    : Optional.ofNullable(review.getReason()).orElse("");
            add(what, why, review.isApproved() ? Tone.GOOD : Tone.BAD);
        }
        if (table.getItemCount() == 0) {
            add(TEXTS.get("past.empty"), "", Tone.NEUTRAL);
        }
    }

    /** Shows what became of the orders that were decided together. */
    void results(List<Decided> decided) {
        table.removeAll();
        decided.forEach(one -> add(one.title(), one.said().toString(), one.done() ? Tone.GOOD : Tone.BAD));
    }

    private void add(String what, String said, Tone tone) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {what, said});
        item.setForeground(0, Colours.of(table).ink(tone));
    }
}
