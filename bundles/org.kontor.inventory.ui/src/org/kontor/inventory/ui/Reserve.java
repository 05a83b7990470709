package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.inventory.Stock;
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

/** Promises stock to the lines of an order, as far as there is any. */
@Component(service = RecordAction.class)
public final class Reserve extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(Reserve.class);

    private final Stock stock;

    /** Over the stock. */
    @Activate
    public Reserve(@Reference Stock stock) {
        super(
                "reserve",
                Orders.TYPE,
                TEXTS.text("reserve"),
                10,
                "inventory.edit",
                Set.of(SalesOrderState.TO_DELIVER.name(), SalesOrderState.PART_DELIVERED.name()));
        this.stock = stock;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof SalesOrder order && order.hasOpenGoods();
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.run(label(), () -> {
            records.forEach(record -> stock.reserve(workplace.actor(), record.id()));
            return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
        });
    }
}
