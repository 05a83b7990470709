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

/** Writes receipts off just as proposed, one or many at once, without a dialog (FIN-10). */
@Component(service = RecordAction.class)
public final class WriteOffProposed extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(WriteOffProposed.class);

    private final Receipts receipts;

    /** Over the receipts. */
    @Activate
    public WriteOffProposed(@Reference Receipts receipts) {
        super("writeOffProposed", "receipt", TEXTS.text("writeOffProposed.action"), 5, "finance.edit", Set.of());
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Receipt receipt && receipt.getOpen().signum() > 0;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.run(label(), () -> {
            records.forEach(receipt -> receipts.writeOffProposed(workplace.actor(), receipt.id()));
            return Optional.empty();
        });
    }
}
