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

/** Takes a receipt back that was entered in error; it stays in the books. */
@Component(service = RecordAction.class)
public final class TakeBackReceipt extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBackReceipt.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public TakeBackReceipt(@Reference Receipts receipts) {
        super("takeBackReceipt", "receipt", TEXTS.text("takeBackReceipt.action"), 40, "finance.edit", Set.of());
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
        if (workplace.confirm(label(), TEXTS.text("takeBackReceipt.question"))) {
            workplace.run(label(), () -> {
                receipts.takeBack(workplace.actor(), receipt.id());
                return Optional.of(receipt);
            });
        }
    }
}
