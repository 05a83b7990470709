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

/** Says who paid, when the bank did not know. */
@Component(service = RecordAction.class)
public final class AssignPayer extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(AssignPayer.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public AssignPayer(@Reference Receipts receipts) {
        super("assignPayer", "receipt", TEXTS.text("assignPayer.action"), 20, "finance.edit", Set.of());
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Receipt receipt && receipt.isUntouched();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef receipt = records.getFirst();
        workplace.ask(label(), TEXTS.text("assignPayer.explanation"), PayerDraft.TYPE, new PayerDraft(), draft -> {
            receipts.assign(workplace.actor(), receipt.id(), draft.payer());
            return Optional.of(receipt);
        });
    }
}
