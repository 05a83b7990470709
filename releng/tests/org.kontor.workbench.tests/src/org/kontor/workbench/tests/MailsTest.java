package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.kernel.actor.Actor;
import org.kontor.mail.MailSecurity;
import org.kontor.mail.Mailing;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Records;
import org.kontor.tests.widgets.Ui;

/** The administrator names a mail server and tries it; the user says whether mails are wanted (NOT-01). */
@ExtendWith(CleanLog.class)
class MailsTest {

    private static final String PAGE = "org.kontor.mail.preferences";

    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void namesAServerTriesItAndDecidesWhetherToBeTold() throws IOException {
        try (PostOffice office = new PostOffice()) {
            Ui.workplace().openNew(Mailing.SERVER);
            Records.editor();
            Ui.type("field.host", "localhost");
            Ui.type("field.port", Integer.toString(office.port()));
            Ui.type("field.sender", "kontor@example.com");
            unencrypted();
            Records.save();

            Ui.answerAsked(() -> {
                Ui.type("field.address", "boss@example.com");
                Ui.answerNext(() -> {});
            });
            Ui.click("step.sendTrial");
            Ui.waitFor("the mail", () -> office.mails().size() == 1);
            Ui.settle();
            assertThat(office.mails().getFirst()).contains("To: boss@example.com", "From:", "kontor@example.com");
        }

        assertThat(mailing().wanted(actor)).isTrue();
        var preferences = PreferencesUtil.createPreferenceDialogOn(
                Ui.display().getActiveShell(), PAGE, new String[] {PAGE}, null);
        preferences.setBlockOnOpen(false);
        preferences.open();
        try {
            Ui.settle();
            Button wanted = Ui.get("mail.wanted", Button.class);
            assertThat(wanted.getSelection()).isTrue();
            assertThat(wanted.isEnabled())
                    .as("the administrator named no address")
                    .isFalse();
        } finally {
            preferences.close();
        }
    }

    private static void unencrypted() {
        Combo security = Ui.get("field.security", Combo.class);
        security.select(security.getItemCount() - MailSecurity.values().length + MailSecurity.NONE.ordinal());
        security.notifyListeners(SWT.Selection, new Event());
    }

    private static Mailing mailing() {
        return PlatformUI.getWorkbench().getService(Mailing.class);
    }
}
