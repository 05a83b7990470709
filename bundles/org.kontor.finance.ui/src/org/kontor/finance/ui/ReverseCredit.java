package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Invoice;
import org.kontor.finance.Receipts;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes offsets and refunds of a credit note back by entries of their own. */
@Component(service = RecordAction.class)
public final class ReverseCredit extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReverseCredit.class);

    private final CreditNotes notes;
    private final Receipts receipts;

    /** Over the credit notes and their entries. */
    @Activate
    public ReverseCredit(@Reference CreditNotes notes, @Reference Receipts receipts) {
        super("reverseCredit", CreditNotes.TYPE, TEXTS.text("reverseCredit"), 30, "finance.edit", Set.of());
        this.notes = notes;
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Invoice note && note.hasUsedCredit();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef note = records.getFirst();
        workplace.load(label(), () -> receipts.entries(workplace.actor(), note.id()), entries -> {
            ReversalDraft draft = ReversalDraft.of(entries, EntryKind.OFFSET, EntryKind.REFUND);
            if (draft.isEmpty()) {
                workplace.tell(label(), TEXTS.text("reverseCredit.nothing"));
                return;
            }
            workplace.ask(label(), TEXTS.text("reverseCredit.explanation"), ReversalDraft.TYPE, draft, asked -> {
                asked.chosen().forEach(entry -> notes.reverse(workplace.actor(), entry));
                return Optional.of(note);
            });
        });
    }
}
