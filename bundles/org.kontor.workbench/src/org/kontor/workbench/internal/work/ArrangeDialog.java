package org.kontor.workbench.internal.work;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.kontor.kernel.text.TextSource;

/** Lets the user choose some of several things and their order: columns of a list, blocks of the home page. */
public final class ArrangeDialog extends Dialog {

    private static final TextSource TEXTS = TextSource.beside(ArrangeDialog.class);

    /**
     * One thing to choose.
     *
     * @param id its name
     * @param label its text
     */
    public record Item(String id, String label) {}

    private final String title;
    private final String explanation;
    private final List<Item> order = new ArrayList<>();
    private final List<String> shown;
    private List<String> chosen = List.of();
    private Table table;

    /** A dialog that is not yet open; the shown items come first, in their order. */
    public ArrangeDialog(Shell parent, String title, String explanation, List<Item> items, List<String> shown) {
        super(parent);
        this.title = title;
        this.explanation = explanation;
        this.shown = shown;
        shown.forEach(id -> items.stream().filter(c -> c.id().equals(id)).forEach(order::add));
        items.stream().filter(c -> !shown.contains(c.id())).forEach(order::add);
    }

    /** What was chosen, in order. */
    public List<String> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).applyTo(area);
        Label text = new Label(area, SWT.WRAP);
        text.setText(explanation);
        GridDataFactory.fillDefaults().span(2, 1).hint(320, SWT.DEFAULT).applyTo(text);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 300).applyTo(table);
        for (Item column : order) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(column.label());
            item.setChecked(shown.contains(column.id()));
        }
        table.setSelection(0);
        Composite buttons = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(buttons);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        mover(buttons, "arrange.up", -1);
        mover(buttons, "arrange.down", 1);
        return area;
    }

    private void mover(Composite parent, String text, int step) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(TEXTS.get(text));
        GridDataFactory.fillDefaults()
                .hint(convertHorizontalDLUsToPixels(IDialogConstants.BUTTON_WIDTH), SWT.DEFAULT)
                .applyTo(button);
        button.addListener(SWT.Selection, e -> move(step));
    }

    private void move(int step) {
        int from = table.getSelectionIndex();
        int to = from + step;
        if (from < 0 || to < 0 || to >= table.getItemCount()) {
            return;
        }
        TableItem here = table.getItem(from);
        TableItem there = table.getItem(to);
        String text = here.getText();
        boolean checked = here.getChecked();
        here.setText(there.getText());
        here.setChecked(there.getChecked());
        there.setText(text);
        there.setChecked(checked);
        order.add(to, order.remove(from));
        table.setSelection(to);
    }

    @Override
    protected void okPressed() {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < table.getItemCount(); i++) {
            if (table.getItem(i).getChecked()) {
                result.add(order.get(i).id());
            }
        }
        if (!result.isEmpty()) {
            chosen = result;
            super.okPressed();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
