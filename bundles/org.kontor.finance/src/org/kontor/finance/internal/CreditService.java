package org.kontor.finance.internal;

import java.util.List;
import java.util.Optional;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditReview;
import org.kontor.finance.CreditReviews;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.cash.RateSource;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows the figures of rule R-13 and lets the rule decide. */
@Component(service = CreditReviews.class)
public final class CreditService implements CreditReviews {

    private static final String CREDIT = "finance.credit";
    private static final String OF_ORDER =
            "SELECT r FROM CreditReview r WHERE r.orderId = ?1 ORDER BY r.decidedAt DESC, r.id DESC";
    private static final String VIEW = "orders.view";

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;
    private final CreditCheck check;

    /** Credit reviews on the open database. */
    @Activate
    public CreditService(
            @Reference UnitsOfWork units,
            @Reference Orders orders,
            @Reference Workflow workflow,
            @Reference RateSource rates) {
        this.units = units;
        this.orders = orders;
        this.workflow = workflow;
        this.check = new CreditCheck(orders, rates);
    }

    @Override
    public CreditFigures figures(Actor actor, long orderId) {
        boolean decides = actor.may(CREDIT);
        return units.read(actor, decides ? CREDIT : VIEW, uow -> {
            SalesOrder order = decides ? orders.get(uow, orderId) : orders.visible(uow, orderId);
            return check.figures(uow, order);
        });
    }

    @Override
    public CreditFigures review(Actor actor, long orderId) {
        return units.change(actor, CREDIT, uow -> {
            lockAccount(uow, orders.get(uow, orderId).getCustomerId());
            SalesOrder order = orders.lock(uow, orderId);
            if (order.getState() != SalesOrderState.CREDIT_REVIEW && !passed(uow, orderId)) {
                throw new ProblemException(FinanceText.of("credit.state"));
            }
            CreditFigures figures = check.figures(uow, order);
            if (order.getState() == SalesOrderState.CREDIT_REVIEW && figures.isWithinTerms()) {
                workflow.move(uow, new RecordRef(Orders.TYPE, orderId), CreditGate.PASS, CreditGate.byRule());
            }
            return figures;
        });
    }

    /** Whether the rule let the order pass already, when it was submitted. */
    private static boolean passed(UnitOfWork uow, long orderId) {
        return uow.first(CreditReview.class, OF_ORDER, orderId)
                .filter(review -> review.isApproved() && review.isAutomatic())
                .isPresent();
    }

    /**
     * Whoever decides on a customer's credit holds this row until the decision is stored, and so does whoever turns an
     * accepted order into a receivable.
     */
    static void lockAccount(UnitOfWork uow, long customerId) {
        Optional<CreditAccount> account =
                uow.first(CreditAccount.class, "SELECT a FROM CreditAccount a WHERE a.customerId = ?1", customerId);
        if (account.isPresent()) {
            uow.lock(CreditAccount.class, account.get().getId());
        } else {
            CreditAccount made = new CreditAccount();
            made.setCustomerId(customerId);
            uow.add(made);
            uow.entities().flush();
        }
    }

    @Override
    public List<CreditReview> decisions(Actor actor, long orderId) {
        return units.read(actor, VIEW, uow -> {
            orders.visible(uow, orderId);
            return uow.query(CreditReview.class, OF_ORDER, orderId);
        });
    }
}
