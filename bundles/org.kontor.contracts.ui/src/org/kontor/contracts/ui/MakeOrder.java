package org.kontor.contracts.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.Orders;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a sales order of what a signed contract leaves to order and opens it (CON-22). */
@Component(service = RecordAction.class)
public final class MakeOrder extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(MakeOrder.class);

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public MakeOrder(@Reference Contracts contracts) {
        super(
                "makeOrder",
                Contracts.TYPE,
                TEXTS.text("makeOrder"),
                10,
                "orders.edit",
                Set.of(ContractState.SIGNED.name()));
        this.contracts = contracts;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long contract = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Orders.TYPE,
                        contracts.makeOrder(workplace.actor(), contract).getId())));
    }
}
