package org.kontor.orders.ui.services;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.services.PerformedServices;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that services of an order were performed, so that finance can invoice them (ORD-22). */
@Component(service = RecordAction.class)
public final class PerformServices extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(PerformServices.class);

    private final PerformedServices services;

    /** Over the services of orders. */
    @Activate
    public PerformServices(@Reference PerformedServices services) {
        super(
                "performServices",
                Orders.TYPE,
                TEXTS.text("perform"),
                45,
                "orders.perform",
                Set.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name()));
        this.services = services;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order && order.hasOpenServices();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long order = records.getFirst().id();
        workplace.load(label(), () -> services.open(workplace.actor(), order), open -> {
            if (open.isEmpty()) {
                workplace.tell(label(), TEXTS.text("perform.nothing"));
                return;
            }
            workplace.ask(
                    label(), TEXTS.text("perform.explanation"), PerformedDraft.TYPE, PerformedDraft.of(open), draft -> {
                        services.perform(workplace.actor(), order, draft.day(), draft.quantities());
                        return Optional.empty();
                    });
        });
    }
}
