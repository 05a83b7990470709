package org.kontor.inventory.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.inventory.ReturnedGoods;
import org.kontor.inventory.Warehouse;
import org.kontor.inventory.Warehouses;
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

/** Takes the goods of a return in; they wait for inspection then (INV-24). */
@Component(service = RecordAction.class)
public final class ReceiveReturn extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(ReceiveReturn.class);

    private final Returns returns;
    private final ReturnedGoods goods;
    private final Warehouses warehouses;

    /** Over returns, stock and warehouses. */
    @Activate
    public ReceiveReturn(@Reference Returns returns, @Reference ReturnedGoods goods, @Reference Warehouses warehouses) {
        super(
                "receiveReturn",
                Returns.TYPE,
                TEXTS.text("receiveReturn.action"),
                20,
                "inventory.edit",
                Set.of(ReturnState.APPROVED.name()));
        this.returns = returns;
        this.goods = goods;
        this.warehouses = warehouses;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    private record Announced(SalesReturn goods, List<Warehouse> inUse) {}

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(label(), () -> announced(workplace, record), announced -> {
            if (announced.inUse().isEmpty()) {
                workplace.tell(label(), TEXTS.text("deliver.noWarehouse"));
                return;
            }
            workplace.ask(
                    label(),
                    TEXTS.text("receiveReturn.explanation"),
                    ReceiptOfReturn.TYPE,
                    ReceiptOfReturn.of(
                            announced.goods(), announced.inUse().getFirst().getId()),
                    draft -> {
                        goods.receive(
                                workplace.actor(),
                                record.id(),
                                draft.warehouse(),
                                draft.receivedOn(),
                                draft.quantities());
                        return Optional.of(record);
                    });
        });
    }

    private Announced announced(Workplace workplace, RecordRef record) {
        return new Announced(returns.load(workplace.actor(), record.id()).draft(), warehouses.inUse(workplace.actor()));
    }
}
