package org.kontor.identity.ui;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.widgets.Display;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.SecretDialog;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a user a password, for the first sign-in or when the old one was forgotten. */
@Component(service = RecordAction.class)
public final class SetPassword extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(SetPassword.class);

    private final UserDirectory directory;

    /** Over the users. */
    @Activate
    public SetPassword(@Reference UserDirectory directory) {
        super("setPassword", "user", TEXTS.text("password"), 10, "identity.edit", Set.of());
        this.directory = directory;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long user = records.getFirst().id();
        new SecretDialog(
                        Display.getCurrent().getActiveShell(),
                        label(),
                        TEXTS.text("password.explanation"),
                        secret -> directory.setPassword(workplace.actor(), user, secret))
                .open();
    }
}
