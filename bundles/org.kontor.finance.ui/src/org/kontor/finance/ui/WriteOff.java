package org.kontor.finance.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Writes money off against receivables, in part and many to many (FIN-10). */
@Component(service = RecordAction.class)
public final class WriteOff extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(WriteOff.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public WriteOff(@Reference Receipts receipts) {
        super("writeOff", "receipt", TEXTS.text("writeOff.action"), 10, "finance.edit", Set.of());
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Receipt receipt && receipt.getOpen().signum() > 0;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef receipt = records.getFirst();
        workplace.load(
                label(),
                () -> receipts.propose(workplace.actor(), receipt.id()),
                proposals -> workplace.ask(
                        label(),
                        TEXTS.text(proposals.isEmpty() ? "writeOff.nothing" : "writeOff.explanation"),
                        WriteOffDraft.TYPE,
                        WriteOffDraft.of(proposals),
                        draft -> {
                            receipts.writeOff(workplace.actor(), receipt.id(), draft.amounts());
                            return Optional.of(receipt);
                        }));
    }
}
