package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.returns.ReturnState;
import org.kontor.orders.returns.Returns;
import org.kontor.orders.returns.SalesReturn;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what became of goods that came back: free again or scrapped (INV-24). */
@Component(service = RecordAction.class)
public final class InspectReturn extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(InspectReturn.class);

    private final ReturnedGoods goods;

    /** Over the returned goods. */
    @Activate
    public InspectReturn(@Reference ReturnedGoods goods) {
        super(
                "inspectReturn",
                Returns.TYPE,
                TEXTS.text("inspectReturn.action"),
                30,
                "inventory.edit",
                Set.of(ReturnState.RECEIVED.name(), ReturnState.CLOSED.name()));
        this.goods = goods;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesReturn goods && goods.isAwaitingInspection();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(label(), () -> goods.waiting(workplace.actor(), record.id()), waiting -> {
            if (waiting.isEmpty()) {
                workplace.tell(label(), TEXTS.text("inspectReturn.nothing"));
                return;
            }
            workplace.ask(
                    label(),
                    TEXTS.text("inspectReturn.explanation"),
                    InspectionDraft.TYPE,
                    InspectionDraft.of(waiting),
                    draft -> {
                        goods.inspect(workplace.actor(), record.id(), draft.verdicts());
                        return Optional.of(record);
                    });
        });
    }
}
