package org.kontor.finance.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.TransitionListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps every credit decision, taken by the rule or by a person, with the figures it rested on. */
@Component
public final class CreditGate implements TransitionListener {

    private final Orders orders;

    /** Writes down decisions on orders. */
    @Activate
    public CreditGate(@Reference Orders orders) {
        this.orders = orders;
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public void before(UnitOfWork uow, long documentId, String transition, Optional<String> note) {
        if (!List.of("approve", "refuse").contains(transition)) {
            return;
        }
        SalesOrder order = orders.get(uow, documentId);
        CreditService.lockAccount(uow, order.getCustomerId());
        CreditFigures figures = CreditService.figures(uow, orders, order);
        boolean byRule = figures.isWithinTerms()
                && note.filter(CreditService.BY_RULE::equals).isPresent();
        CreditReview review = new CreditReview();
        review.setOrderId(order.getId());
        review.setCustomerId(order.getCustomerId());
        review.setApproved(transition.equals("approve"));
        review.setAutomatic(byRule);
        review.setCreditLimit(figures.limit().amount());
        review.setReceivable(figures.receivable().amount());
        review.setAcceptedOrders(figures.acceptedOrders().amount());
        review.setOrderTotal(figures.order().amount());
        review.setOverdueDays(figures.oldestOverdueDays());
        review.setCurrency(order.getCurrency());
        review.setReason(note.filter(n -> !byRule).orElse(null));
        review.setDecidedAt(uow.now());
        review.setDecidedBy(uow.actor().name());
        uow.add(review);
    }
}
