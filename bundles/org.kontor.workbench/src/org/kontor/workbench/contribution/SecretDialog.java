package org.kontor.workbench.contribution;

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
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;

/** Asks twice for a password that is to be kept; a refusal is shown and can be corrected. */
public final class SecretDialog extends TitleAreaDialog {

    private static final TextSource TEXTS = TextSource.beside(SecretDialog.class);

    private final Text title;
    private final Text explanation;
    private final Consumer<char[]> work;
    private org.eclipse.swt.widgets.Text first;
    private org.eclipse.swt.widgets.Text again;

    /**
     * Asks.
     *
     * @param title whose password
     * @param explanation what the user should know first
     * @param work keeps it, outside the UI thread; may throw a {@link ProblemException}
     */
    public SecretDialog(Shell parent, Text title, Text explanation, Consumer<char[]> work) {
        super(parent);
        this.title = title;
        this.explanation = explanation;
        this.work = work;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title.toString());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title.toString());
        setMessage(explanation.toString());
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(16, 8)
                .applyTo(form);
        first = field(form, "secret.new", "password.new");
        again = field(form, "secret.again", "password.again");
        return area;
    }

    private static org.eclipse.swt.widgets.Text field(Composite form, String key, String testId) {
        Label label = new Label(form, SWT.NONE);
        label.setText(TEXTS.get(key));
        var text = new org.eclipse.swt.widgets.Text(form, SWT.BORDER | SWT.PASSWORD);
        text.setData("org.kontor.testId", testId);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        char[] secret = first.getTextChars();
        if (!Arrays.equals(secret, again.getTextChars())) {
            setErrorMessage(TEXTS.get("secret.differ"));
            return;
        }
        Display display = getShell().getDisplay();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Job job = Job.create(title.toString(), monitor -> {
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
