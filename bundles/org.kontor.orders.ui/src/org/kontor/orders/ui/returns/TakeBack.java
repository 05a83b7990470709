package org.kontor.orders.ui.returns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.returns.Returns;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Announces that goods of an order come back, and opens the return (ORD-19). */
@Component(service = RecordAction.class)
public final class TakeBack extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBack.class);

    private final Returns returns;

    /** Over the returns. */
    @Activate
    public TakeBack(@Reference Returns returns) {
        super(
                "takeBack",
                Orders.TYPE,
                TEXTS.text("takeBack"),
                50,
                "returns.edit",
                Set.of(
                        SalesOrderState.PART_DELIVERED.name(),
                        SalesOrderState.DELIVERED.name(),
                        SalesOrderState.INVOICED.name(),
                        SalesOrderState.CLOSED.name()));
        this.returns = returns;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order
                && order.goods().stream().anyMatch(line -> line.getDelivered().compareTo(line.getReturned()) > 0);
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long order = records.getFirst().id();
        workplace.load(label(), () -> returns.returnable(workplace.actor(), order), returnable -> {
            if (returnable.isEmpty()) {
                workplace.tell(label(), TEXTS.text("takeBack.nothing"));
                return;
            }
            workplace.ask(
                    label(),
                    TEXTS.text("takeBack.explanation"),
                    ReturnDraft.TYPE,
                    ReturnDraft.of(returnable),
                    draft -> Optional.of(new RecordRef(
                            Returns.TYPE,
                            returns.announce(workplace.actor(), order, draft.announced(), draft.note())
                                    .getId())));
        });
    }
}
