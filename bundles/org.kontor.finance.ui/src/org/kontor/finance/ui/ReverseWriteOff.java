package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.finance.EntryKind;
import org.kontor.finance.Receipt;
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

/** Takes write-offs of a receipt back by entries of their own. */
@Component(service = RecordAction.class)
public final class ReverseWriteOff extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReverseWriteOff.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public ReverseWriteOff(@Reference Receipts receipts) {
        super("reverseWriteOff", "receipt", TEXTS.text("reverseWriteOff.action"), 30, "finance.edit", Set.of());
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Receipt receipt && receipt.isWrittenOff();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef receipt = records.getFirst();
        workplace.load(label(), () -> receipts.entriesOfReceipt(workplace.actor(), receipt.id()), entries -> {
            ReversalDraft draft = ReversalDraft.of(entries, EntryKind.WRITE_OFF);
            if (draft.isEmpty()) {
                workplace.tell(label(), TEXTS.text("reverseWriteOff.nothing"));
                return;
            }
            workplace.ask(label(), TEXTS.text("reverseWriteOff.explanation"), ReversalDraft.TYPE, draft, asked -> {
                asked.chosen().forEach(entry -> receipts.reverse(workplace.actor(), entry));
                return Optional.of(receipt);
            });
        });
    }
}
