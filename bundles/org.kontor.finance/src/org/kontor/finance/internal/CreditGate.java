package org.kontor.finance.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.TransitionListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The way every decision on the credit of an order goes, whoever takes it and at whichever screen: an order within the terms
 * passes by the rule where the company wants that, nobody goes beyond the terms without a reason, and each decision is kept
 * with the figures it rested on (R-13, ORD-11).
 */
@Component(service = TransitionListener.class)
public final class CreditGate implements TransitionListener {

    private static final String APPROVE = "approve";
    private static final String REFUSE = "refuse";

    /** By the rule, of an order within the terms. */
    static final String PASS = "pass";

    /** By management, of an order that was held. */
    private static final String RELEASE = "release";

    private final Orders orders;
    private final CreditCheck check;

    /** Writes down decisions on orders. */
    @Activate
    public CreditGate(@Reference Orders orders, @Reference RateSource rates) {
        this.orders = orders;
        this.check = new CreditCheck(orders, rates);
    }

    @Override
    public Optional<Onward> onward(UnitOfWork uow, long documentId, String state) {
        if (!state.equals(SalesOrderState.CREDIT_REVIEW.name()) || !CreditRule.decides(uow)) {
            return Optional.empty();
        }
        SalesOrder order = orders.get(uow, documentId);
        CreditService.lockAccount(uow, order.getCustomerId());
        return check.figures(uow, order).isWithinTerms()
                ? byRule().map(note -> new Onward(PASS, note))
                : Optional.empty();
    }

    /** What the history says of a decision by the rule. */
    static Optional<String> byRule() {
        return Optional.of(FinanceText.of("credit.byRule").toString());
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public void before(UnitOfWork uow, long documentId, String transition, Optional<String> note) {
        if (!List.of(APPROVE, PASS, REFUSE, RELEASE).contains(transition)) {
            return;
        }
        SalesOrder order = orders.get(uow, documentId);
        CreditService.lockAccount(uow, order.getCustomerId());
        CreditFigures figures = check.figures(uow, order);
        boolean byRule = transition.equals(PASS);
        boolean silent = note.filter(text -> !text.isBlank()).isEmpty();
        if (!figures.isWithinTerms() && (byRule || silent && transition.equals(APPROVE))) {
            Text objection = figures.objections().getFirst();
            throw new ProblemException("note", FinanceText.of("queue.beyond", objection));
        }
        CreditReview review = new CreditReview();
        review.setOrderId(order.getId());
        review.setCustomerId(order.getCustomerId());
        review.setApproved(!transition.equals(REFUSE));
        review.setAutomatic(byRule);
        review.setCreditLimit(figures.limit().amount());
        review.setReceivable(figures.receivable().amount());
        review.setAcceptedOrders(figures.acceptedOrders().amount());
        review.setOrderTotal(figures.order().amount());
        review.setOverdueDays(figures.oldestOverdueDays());
        review.setCurrency(figures.limit().currency().getCurrencyCode());
        review.setReason(note.filter(n -> !byRule).orElse(null));
        review.setDecidedAt(uow.now());
        review.setDecidedBy(uow.actor().name());
        uow.add(review);
    }
}
