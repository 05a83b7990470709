package org.kontor.orders.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.problem.Problems;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;

/** Looks at drafts of sales orders. */
final class OrderChecks {

    private OrderChecks() {}

    /** Whether nobody has accepted the order yet. */
    static boolean isOpenForChange(SalesOrder order) {
        return order.getState() == SalesOrderState.DRAFT || order.getState() == SalesOrderState.HELD;
    }

    /** What keeps a draft from being stored, besides its money. */
    static void check(UnitOfWork uow, SalesOrder draft, Optional<SalesOrder> stored, Problems problems) {
        boolean accepted = stored.filter(AcceptedOrders::isAccepted).isPresent();
        problems.require(
                stored.map(order -> isOpenForChange(order)
                                || accepted && uow.actor().may(AcceptedOrders.CHANGE))
                        .orElse(true),
                "state",
                OrdersText.of("order.notEditable"));
        stored.ifPresent(order -> AcceptedOrders.check(order, draft, problems));
        LocalDate required = draft.getRequiredDate();
        problems.require(
                required == null || !required.isBefore(draft.getOrderDate()),
                "requiredDate",
                OrdersText.of("order.requiredBeforeOrder"));
    }
}
