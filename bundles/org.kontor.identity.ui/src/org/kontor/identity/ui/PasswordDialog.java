package org.kontor.identity.ui;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.TextSource;

/** Asks twice for a new password; a refusal is shown and can be corrected. */
final class PasswordDialog extends TitleAreaDialog {

    private static final TextSource TEXTS = TextSource.beside(PasswordDialog.class);

    private final Consumer<char[]> work;
    private Text first;
    private Text again;

    PasswordDialog(Shell parent, Consumer<char[]> work) {
        super(parent);
        this.work = work;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("password"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(TEXTS.get("password"));
        setMessage(TEXTS.get("password.explanation"));
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(16, 8)
                .applyTo(form);
        first = field(form, "password.new");
        again = field(form, "password.again");
        return area;
    }

    private static Text field(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(TEXTS.get(key));
        Text text = new Text(form, SWT.BORDER | SWT.PASSWORD);
        text.setData("org.kontor.testId", key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        char[] secret = first.getTextChars();
        if (!Arrays.equals(secret, again.getTextChars())) {
            setErrorMessage(TEXTS.get("password.differ"));
            return;
        }
        Display display = getShell().getDisplay();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Job job = Job.create(TEXTS.get("password"), monitor -> {
            try {
                work.accept(secret);
                display.asyncExec(super::okPressed);
            } catch (ProblemException refusal) {
                display.asyncExec(() -> refuse(refusal));
            }
        });
        job.schedule();
    }

    private void refuse(ProblemException refusal) {
        if (getShell() != null && !getShell().isDisposed()) {
            setErrorMessage(refusal.getLocalizedMessage());
            getButton(IDialogConstants.OK_ID).setEnabled(true);
        }
    }
}
