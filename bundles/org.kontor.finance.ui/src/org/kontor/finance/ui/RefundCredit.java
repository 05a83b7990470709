package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that credit was paid back to the customer. */
@Component(service = RecordAction.class)
public final class RefundCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(RefundCredit.class);

    private final CreditNotes notes;

    /** Over the credit notes. */
    @Activate
    public RefundCredit(@Reference CreditNotes notes) {
        super("refundCredit", CreditNotes.TYPE, TEXTS.text("refund"), 20, "finance.edit", Set.of());
        this.notes = notes;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Invoice note && note.hasCredit();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef note = records.getFirst();
        workplace.load(label(), () -> notes.credit(workplace.actor(), note.id()), credit -> {
            if (credit.signum() == 0) {
                workplace.tell(label(), TEXTS.text("refund.nothing"));
                return;
            }
            workplace.ask(
                    label(), TEXTS.text("refund.explanation"), RefundDraft.TYPE, RefundDraft.of(credit), draft -> {
                        notes.refund(workplace.actor(), note.id(), draft.amount(), draft.day());
                        return Optional.of(note);
                    });
        });
    }
}
