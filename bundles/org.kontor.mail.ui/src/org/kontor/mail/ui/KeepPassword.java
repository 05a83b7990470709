package org.kontor.mail.ui;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Display;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.mail.Mailing;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.SecretDialog;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the password of the mail server on this machine. */
@Component(service = RecordAction.class)
public final class KeepPassword extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(KeepPassword.class);

    private final Mailing mailing;

    /** Over mails. */
    @Activate
    public KeepPassword(@Reference Mailing mailing) {
        super("keepMailPassword", Mailing.SERVER, TEXTS.text("password"), 20, "mail.edit", Set.of());
        this.mailing = mailing;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        new SecretDialog(
                        Display.getCurrent().getActiveShell(),
                        label(),
                        TEXTS.text("password.explanation"),
                        secret -> mailing.keepPassword(workplace.actor(), secret))
                .open();
    }
}
