package org.kontor.orders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.customers.Customers;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.orders.OrderGate;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.reviews.NeededReviews;
import org.kontor.orders.reviews.OrderReviews;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Transition;
import org.kontor.process.late.LateEffects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sales orders as documents that go from department to department; asks the gates before each step. */
@Component(service = DocumentType.class)
public final class OrderDocument extends EntityDocument<SalesOrder, SalesOrderState> {

    /** Ways on which somebody may have to agree to prices. */
    private static final List<String> ASKING = List.of("submit", "resubmit", "recheck");

    /** Ways on which an order is accepted unless further departments have to agree. */
    private static final List<String> ACCEPTING = List.of("approve", "pass", "release");

    private static final String REVIEW = SalesOrderState.REVIEW.name();
    private static final String TO_DELIVER = SalesOrderState.TO_DELIVER.name();
    private static final Set<String> DELIVERING = Set.of(TO_DELIVER, SalesOrderState.PART_DELIVERED.name());
    private static final String PERFORM = "orders.perform";

    private final Customers customers;
    private final LinePricing pricing;
    private final LateEffects late;
    private final NeededReviews reviews;
    private final List<OrderGate> gates = new CopyOnWriteArrayList<>();

    /** Sales orders and their flow. */
    @Activate
    public OrderDocument(
            @Reference Customers customers,
            @Reference LinePricing pricing,
            @Reference LateEffects late,
            @Reference NeededReviews reviews) {
        super(
                Orders.TYPE,
                OrdersText.of("salesOrder"),
                SalesOrder.class,
                OrdersLists.ORDERS,
                OrderStates.FLOW,
                SalesOrder::getState,
                SalesOrder::setState);
        this.customers = customers;
        this.pricing = pricing;
        this.late = late;
        this.reviews = reviews;
    }

    /** Takes a gate into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGate(OrderGate gate) {
        gates.add(gate);
    }

    /** Takes it out of use. */
    public void removeGate(OrderGate gate) {
        gates.remove(gate);
    }

    /** What names an order to users. */
    public static Text title(SalesOrder order) {
        return title(order.getNumber(), OrdersText.of("order.title"), order.getCustomerName());
    }

    @Override
    protected Text titleOf(SalesOrder order) {
        return title(order);
    }

    /**
     * To whom an order goes that is submitted depends on its prices (ORD-04); whether it is accepted at once when finance has
     * agreed, on whether further departments have to agree (ORD-12).
     */
    @Override
    protected boolean offers(UnitOfWork uow, SalesOrder order, Transition way) {
        if (ASKING.contains(way.id())) {
            return isTooLow(uow, order) == way.to().equals(SalesOrderState.PRICE_REVIEW.name());
        }
        return !ACCEPTING.contains(way.id())
                || reviews.areNeeded(uow, order) == way.to().equals(REVIEW);
    }

    /**
     * Goods wait for the warehouse; where only work is left, for those who may note that it was performed (ORD-22). An order in
     * review stands in the queue of the department that is asked first.
     */
    @Override
    protected Optional<String> waitsFor(SalesOrder order, DocumentState state) {
        if (state.id().equals(REVIEW)) {
            return order.presentRound().awaited().stream().findFirst().map(OrderReviews.TOPIC::permission);
        }
        boolean work = DELIVERING.contains(state.id()) && order.hasOpenServices() && !order.hasOpenGoods();
        return work ? Optional.of(PERFORM) : super.waitsFor(order, state);
    }

    /** An order in review says which departments have not answered, and who answers for them (ORD-24). */
    @Override
    protected Optional<Text> awaits(UnitOfWork uow, SalesOrder order, DocumentState state) {
        return state.id().equals(REVIEW) ? reviews.awaits(uow, order) : super.awaits(uow, order, state);
    }

    @Override
    protected void step(UnitOfWork uow, SalesOrder order, Transition way, Optional<String> note) {
        if (way.id().equals("submit") && order.getLines().isEmpty()) {
            new Problems().require(false, "lines", OrdersText.of("order.empty")).refuseOnError();
        }
        if (way.id().equals("cancel")) {
            boolean delivered = order.getLines().stream()
                    .anyMatch(line -> line.getDelivered().signum() > 0);
            new Problems()
                    .require(!delivered, "state", OrdersText.of("order.partDelivered"))
                    .refuseOnError();
        }
        if (way.id().equals("approvePrice") || way.id().equals("release") && isTooLow(uow, order)) {
            order.setApprovedCut(pricing.approve(uow, order.getLines()));
        }
        List<Problem> against = new ArrayList<>();
        gates.forEach(gate -> against.addAll(gate.examine(uow, order, way.id())));
        new Problems().addAll(against).refuseOnError();
        if (way.id().equals("cancel")) {
            late.leave(uow, Orders.CANCELLED, order.getId());
        }
        if (order.getNumber() == null && !way.to().equals(SalesOrderState.CANCELLED.name())) {
            order.setNumber(uow.nextNumber("SO-" + order.getOrderDate().getYear()));
        }
        if (way.from().equals(REVIEW)) {
            reviews.end(order);
        }
        if (way.to().equals(REVIEW)) {
            reviews.begin(uow, order);
        }
        if (way.to().equals(SalesOrderState.CREDIT_REVIEW.name())) {
            late.leave(uow, Orders.SUBMITTED, order.getId());
        }
        if (way.to().equals(TO_DELIVER)) {
            gates.forEach(gate -> gate.accepted(uow, order));
            late.leave(uow, Orders.ACCEPTED, order.getId());
            customers.bought(uow, order.getCustomerId(), order.getOrderDate());
        }
    }

    private boolean isTooLow(UnitOfWork uow, SalesOrder order) {
        return pricing.needsApproval(uow, order.getLines(), order.getOwnerId());
    }
}
