package org.kontor.orders.internal.reviews;

import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.OrdersText;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.kontor.process.reviews.ReviewDesk;
import org.kontor.process.reviews.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes the opinions of departments on orders and moves the orders on. */
@Component
public final class OrderReviewService implements OrderReviews {

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;
    private final ReviewDesk desk;
    private final NeededReviews needed;

    /** Over the orders and their steps. */
    @Activate
    public OrderReviewService(
            @Reference UnitsOfWork units,
            @Reference Orders orders,
            @Reference Workflow workflow,
            @Reference ReviewDesk desk,
            @Reference NeededReviews needed) {
        this.units = units;
        this.orders = orders;
        this.workflow = workflow;
        this.desk = desk;
        this.needed = needed;
    }

    @Override
    public void answer(Actor actor, long orderId, Verdict verdict, String opinion) {
        units.run(actor, "orderReviews.view", uow -> {
            orders.visible(uow, orderId);
            // locked, so that two departments who answer at once do not take each other's answer away
            SalesOrder order = orders.lock(uow, orderId);
            if (order.getState() != SalesOrderState.REVIEW) {
                throw new ProblemException(OrdersText.of("review.notAsked", order.getNumber()));
            }
            desk.answer(uow, needed.of(uow, order), verdict, opinion);
            moveOn(uow, order, Optional.ofNullable(opinion).filter(words -> !words.isBlank()));
        });
    }

    private void moveOn(UnitOfWork uow, SalesOrder order, Optional<String> opinion) {
        RecordRef ref = new RecordRef(Orders.TYPE, order.getId());
        if (order.presentRound().isObjected()) {
            workflow.move(uow, ref, "object", opinion);
        } else if (order.presentRound().isAgreed()) {
            workflow.move(uow, ref, "agree", opinion);
        } else {
            workflow.reconsider(uow, ref);
        }
        uow.changed(ref);
    }
}
