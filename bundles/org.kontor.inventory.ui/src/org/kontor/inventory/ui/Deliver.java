package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Display;
import org.kontor.inventory.Deliveries;
import org.kontor.inventory.LineAvailability;
import org.kontor.inventory.Pick;
import org.kontor.inventory.ShipTo;
import org.kontor.inventory.Stock;
import org.kontor.inventory.Warehouses;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Delivers an order, with batch or serial numbers where the products have them (INV-14). */
@Component(service = RecordAction.class)
public final class Deliver extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(Deliver.class);

    private final Deliveries deliveries;
    private final Stock stock;
    private final Warehouses warehouses;

    /** Over deliveries, stock and warehouses. */
    @Activate
    public Deliver(@Reference Deliveries deliveries, @Reference Stock stock, @Reference Warehouses warehouses) {
        super(
                "deliver",
                Orders.TYPE,
                TEXTS.text("deliver"),
                20,
                "inventory.edit",
                Set.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name()));
        this.deliveries = deliveries;
        this.stock = stock;
        this.warehouses = warehouses;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order && order.hasOpenGoods();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef order = records.getFirst();
        workplace.load(label(), () -> warehouses.inUse(workplace.actor()), inUse -> {
            if (inUse.size() == 1) {
                picks(workplace, order, inUse.getFirst().getId());
            } else {
                chooseWarehouse(workplace, order, !inUse.isEmpty());
            }
        });
    }

    private void chooseWarehouse(Workplace workplace, RecordRef order, boolean any) {
        if (!any) {
            workplace.tell(label(), TEXTS.text("deliver.noWarehouse"));
            return;
        }
        workplace.load(
                label(),
                () -> deliveries.fullest(workplace.actor(), order.id()),
                fullest -> workplace.ask(
                        TEXTS.text("deliver.choose"),
                        TEXTS.text("deliver.chooseText"),
                        WarehouseChoice.TYPE,
                        WarehouseChoice.beginningWith(fullest),
                        chosen -> {
                            Display.getDefault().asyncExec(() -> picks(workplace, order, chosen.warehouse()));
                            return Optional.empty();
                        }));
    }

    private record Suggestion(ShipTo shipTo, List<Pick> picks, List<LineAvailability> ordered) {}

    private void picks(Workplace workplace, RecordRef order, long warehouse) {
        workplace.load(label(), () -> suggest(workplace, order, warehouse), suggestion -> {
            DeliveryDraft draft = DeliveryDraft.of(suggestion.shipTo(), suggestion.picks(), suggestion.ordered());
            workplace.ask(
                    label(),
                    TEXTS.text("deliver.explanation"),
                    draft.type(),
                    draft,
                    filled -> Optional.of(new RecordRef(
                            "delivery",
                            deliveries
                                    .deliver(
                                            workplace.actor(),
                                            order.id(),
                                            warehouse,
                                            filled.deliveredOn(),
                                            filled.picks())
                                    .getId())));
        });
    }

    private Suggestion suggest(Workplace workplace, RecordRef order, long warehouse) {
        return new Suggestion(
                deliveries.shipTo(workplace.actor(), order.id()),
                deliveries.suggest(workplace.actor(), order.id(), warehouse),
                stock.lines(workplace.actor(), order.id()));
    }
}
