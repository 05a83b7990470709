package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.inventory.GoodsReceipt;
import org.kontor.inventory.GoodsReceipts;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books the stock of a goods receipt. */
@Component(service = RecordAction.class)
public final class BookReceipt extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(BookReceipt.class);

    private final GoodsReceipts receipts;

    /** Over the goods receipts. */
    @Activate
    public BookReceipt(@Reference GoodsReceipts receipts) {
        super("bookReceipt", "goodsReceipt", TEXTS.text("book"), 10, "inventory.edit", Set.of());
        this.receipts = receipts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof GoodsReceipt receipt && !receipt.isBooked();
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.run(label(), () -> {
            int version = receipts.load(workplace.actor(), record.id()).version();
            receipts.book(workplace.actor(), record.id(), version);
            return Optional.of(record);
        });
    }
}
