package org.kontor.workbench.internal.signin;

import java.util.Arrays;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kontor.identity.SignInService;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.Workplace;
import org.kontor.workbench.internal.work.Background;
import org.kontor.workbench.internal.work.Words;

/** Changes the user's own password. */
public final class PasswordDialog extends TitleAreaDialog {

    private static final TextSource TEXTS = TextSource.beside(PasswordDialog.class);

    private final Workplace workplace;
    private Text old;
    private Text fresh;
    private Text again;

    /** A dialog that is not yet open. */
    public PasswordDialog(Shell parent, Workplace workplace) {
        super(parent);
        this.workplace = workplace;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("change.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(TEXTS.get("change.title"));
        setMessage(TEXTS.get("change.text"));
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(16, 8)
                .applyTo(form);
        old = field(form, "change.old");
        fresh = field(form, "change.new");
        again = field(form, "first.again");
        return area;
    }

    private static Text field(Composite form, String key) {
        Label label = new Label(form, SWT.NONE);
        label.setText(TEXTS.get(key));
        Text text = new Text(form, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        char[] oldSecret = old.getTextChars();
        char[] secret = fresh.getTextChars();
        if (!Arrays.equals(secret, again.getTextChars())) {
            setErrorMessage(TEXTS.get("first.differ"));
            return;
        }
        SignInService service = PlatformUI.getWorkbench().getService(SignInService.class);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Background.read(
                TEXTS.get("change.title"),
                getShell(),
                () -> {
                    service.changePassword(workplace.actor(), oldSecret, secret);
                    return Boolean.TRUE;
                },
                done -> super.okPressed(),
                failure -> {
                    getButton(IDialogConstants.OK_ID).setEnabled(true);
                    setErrorMessage(Words.of(failure));
                });
    }
}
