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

/** Sets a customer's credit against open invoices. */
@Component(service = RecordAction.class)
public final class OffsetCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(OffsetCredit.class);

    private final CreditNotes notes;

    /** Over the credit notes. */
    @Activate
    public OffsetCredit(@Reference CreditNotes notes) {
        super("offsetCredit", CreditNotes.TYPE, TEXTS.text("offset"), 10, "finance.edit", Set.of());
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
        workplace.load(label(), () -> notes.propose(workplace.actor(), note.id()), proposals -> {
            if (proposals.isEmpty()) {
                workplace.tell(label(), TEXTS.text("offset.nothing"));
                return;
            }
            workplace.ask(
                    label(),
                    TEXTS.text("offset.explanation"),
                    WriteOffDraft.TYPE,
                    WriteOffDraft.of(proposals),
                    draft -> {
                        notes.offset(workplace.actor(), note.id(), draft.amounts());
                        return Optional.of(note);
                    });
        });
    }
}
