package org.kontor.contracts.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.contracts.Booking;
import org.kontor.contracts.Contract;
import org.kontor.kernel.money.Money;
import org.kontor.orders.PaymentListener;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/**
 * Brings the settlement plan of a contract up to what was received for its orders, so that the plan, the deliveries and the
 * receivables tell of the same money. It takes the sum anew each time; what was booked at a desktop without contracts
 * is caught up with by {@link LateSettlements}.
 */
@Component
public final class SettlementBook implements PaymentListener {

    @Override
    public void contractPaid(UnitOfWork uow, long contractId, Money paid, LocalDate day, String reference) {
        Contract contract = uow.lock(Contract.class, contractId);
        if (contract.getCurrency().equals(paid.currency().getCurrencyCode())) {
            contract.receive(
                    paid.amount().max(BigDecimal.ZERO),
                    new Booking(
                            day,
                            Optional.of(reference).filter(text -> !text.isBlank()),
                            Optional.empty(),
                            uow.actor().name()));
        }
    }
}
