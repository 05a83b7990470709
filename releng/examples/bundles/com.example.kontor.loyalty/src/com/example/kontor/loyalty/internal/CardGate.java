package com.example.kontor.loyalty.internal;

import com.example.kontor.loyalty.LoyaltyCard;
import java.util.List;
import java.util.Set;
import org.kontor.kernel.problem.Problem;
import org.kontor.orders.OrderGate;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Component;

/** Refuses orders of customers whose card is blocked. */
@Component
public final class CardGate implements OrderGate {

    private static final Set<String> GUARDED = Set.of("submit", "resubmit", "approve", "release");

    @Override
    public List<Problem> examine(UnitOfWork uow, SalesOrder order, String transition) {
        if (!GUARDED.contains(transition)) {
            return List.of();
        }
        return CardRecords.ofCustomer(uow, order.getCustomerId())
                .filter(LoyaltyCard::isBlocked)
                .map(card -> List.of(Problem.error(
                        "customerId",
                        LoyaltyText.of("gate.blocked", card.getNumber(), order.getCustomerName(), card.getReason()))))
                .orElse(List.of());
    }
}
