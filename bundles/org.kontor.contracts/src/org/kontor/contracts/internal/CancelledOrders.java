package org.kontor.contracts.internal;

import java.util.Optional;
import org.kontor.contracts.Contract;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.TransitionListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When the last order of a contract is cancelled, no receipts are expected for what was entered by hand (FIN-07). */
@Component
public final class CancelledOrders implements TransitionListener {

    private final Orders orders;

    /** Over the orders. */
    @Activate
    public CancelledOrders(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public void before(UnitOfWork uow, long documentId, String transition, Optional<String> note) {
        if (!transition.equals("cancel")) {
            return;
        }
        Optional.ofNullable(orders.get(uow, documentId).getContractId())
                .filter(contract -> uow.first(
                                SalesOrder.class,
                                "SELECT o FROM SalesOrder o WHERE o.contractId = ?1 AND o.state <> ?2 AND o.id <> ?3",
                                contract,
                                SalesOrderState.CANCELLED,
                                documentId)
                        .isEmpty())
                .map(contract -> uow.get(Contract.class, contract))
                .filter(contract -> contract.getReceived().signum() == 0)
                .ifPresent(Contract::expectNoReceipts);
    }
}
