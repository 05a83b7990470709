package org.kontor.mail.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.mail.MailState;
import org.kontor.mail.Mailing;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets mails that failed wait for the mail server once more. */
@Component(service = RecordAction.class)
public final class SendAgain extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(SendAgain.class);

    private final Mailing mailing;

    /** Over mails. */
    @Activate
    public SendAgain(@Reference Mailing mailing) {
        super("sendAgain", Mailing.MAIL, TEXTS.text("again"), 10, "mail.edit", Set.of(MailState.FAILED.name()));
        this.mailing = mailing;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.run(label(), () -> {
            mailing.tryAgain(
                    workplace.actor(), records.stream().map(RecordRef::id).toList());
            return Optional.empty();
        });
    }
}
