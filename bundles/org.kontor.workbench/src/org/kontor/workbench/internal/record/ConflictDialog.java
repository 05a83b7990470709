package org.kontor.workbench.internal.record;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.internal.style.Fonts;

/** Shows both versions of a record, field by field; the user picks what to keep. */
final class ConflictDialog extends TitleAreaDialog {

    private static final TextSource TEXTS = TextSource.beside(ConflictDialog.class);
    private static final int COLUMN = 220;

    private final String recordTitle;
    private final String reason;
    private final Merge<?> merge;

    ConflictDialog(Shell parent, String recordTitle, String reason, Merge<?> merge) {
        super(parent);
        this.recordTitle = recordTitle;
        this.reason = reason;
        this.merge = merge;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("conflict.window", recordTitle));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(TEXTS.get("conflict.title"));
        setMessage(reason + "\n" + TEXTS.get("conflict.explanation"));
        ScrolledComposite scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 300).applyTo(scroller);
        scroller.setExpandHorizontal(true);
        Composite table = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(16, 16)
                .spacing(16, 8)
                .applyTo(table);
        heading(table, "conflict.field");
        heading(table, "conflict.mine");
        heading(table, "conflict.theirs");
        merge.differences().forEach(d -> row(table, d));
        table.setSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        scroller.setContent(table);
        return area;
    }

    private static void heading(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get(key));
        label.setFont(Fonts.bold(label));
    }

    private void row(Composite parent, Merge.Difference difference) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(difference.label());
        if (difference.isConflict()) {
            label.setFont(Fonts.bold(label));
        }
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Composite choice = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(choice);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(choice);
        side(choice, difference, Merge.Side.MINE, difference.mine());
        side(choice, difference, Merge.Side.THEIRS, difference.theirs());
    }

    private static void side(Composite parent, Merge.Difference difference, Merge.Side side, String text) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(text.isEmpty() ? TEXTS.get("conflict.empty") : text.replace("&", "&&"));
        button.setData("org.kontor.testId", "conflict." + difference.id() + "." + side);
        button.setSelection(difference.choice() == side);
        GridDataFactory.fillDefaults().hint(COLUMN, SWT.DEFAULT).applyTo(button);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                difference.choose(side);
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("conflict.save"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("conflict.cancel"), false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(640, size.x), Math.min(640, size.y));
    }
}
