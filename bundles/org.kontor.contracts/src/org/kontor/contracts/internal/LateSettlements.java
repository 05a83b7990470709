package org.kontor.contracts.internal;

import org.kontor.contracts.Contract;
import org.kontor.orders.Orders;
import org.kontor.orders.PaymentListener;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.late.LateEffect;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings settlement plans up to what finance booked at a desktop without contracts. */
@Component
public final class LateSettlements implements LateEffect {

    private final Orders orders;
    private final PaymentListener book = new SettlementBook();

    /** Over the orders. */
    @Activate
    public LateSettlements(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String module() {
        return "contracts";
    }

    @Override
    public String kind() {
        return Orders.CONTRACT_PAID;
    }

    @Override
    public void apply(UnitOfWork uow, long contractId) {
        String currency = uow.get(Contract.class, contractId).getCurrency();
        // the desktop that booked it had no contracts to note its own day with
        book.contractPaid(uow, contractId, orders.paidForContract(uow, contractId, currency), uow.today(), "");
    }
}
