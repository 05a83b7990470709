package org.kontor.mail.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.mail.Mailing;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a mail at once, to see whether it arrives. */
@Component(service = RecordAction.class)
public final class SendTrial extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(SendTrial.class);

    private final Mailing mailing;

    /** Over mails. */
    @Activate
    public SendTrial(@Reference Mailing mailing) {
        super("sendTrial", Mailing.SERVER, TEXTS.text("trial.send"), 10, "mail.edit", Set.of());
        this.mailing = mailing;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.load(label(), () -> mailing.address(workplace.actor()), own -> ask(workplace, own));
    }

    private void ask(Workplace workplace, Optional<String> own) {
        AddressDraft draft = new AddressDraft(own.orElse(null));
        boolean[] taken = {false};
        workplace.ask(label(), TEXTS.text("trial.explanation"), AddressDraft.TYPE, draft, asked -> {
            mailing.test(workplace.actor(), asked.address().strip());
            taken[0] = true;
            return Optional.empty();
        });
        if (taken[0]) {
            workplace.tell(label(), TEXTS.text("trial.taken", draft.address()));
        }
    }
}
