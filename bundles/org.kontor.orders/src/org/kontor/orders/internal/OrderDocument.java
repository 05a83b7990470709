package org.kontor.orders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.customers.Customers;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.orders.OrderGate;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sales orders as documents that go from department to department; asks the gates before each step. */
@Component(service = DocumentType.class)
public final class OrderDocument extends EntityDocument<SalesOrder, SalesOrderState> {

    private final Customers customers;
    private final List<OrderGate> gates = new CopyOnWriteArrayList<>();

    /** Sales orders and their flow. */
    @Activate
    public OrderDocument(@Reference Customers customers) {
        super(
                Orders.TYPE,
                OrdersText.of("salesOrder"),
                SalesOrder.class,
                OrderStates.FLOW,
                SalesOrder::getState,
                SalesOrder::setState);
        this.customers = customers;
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

    static Text title(SalesOrder order) {
        return title(order.getNumber(), OrdersText.of("order.title"), order.getCustomerName());
    }

    @Override
    protected Text titleOf(SalesOrder order) {
        return title(order);
    }

    @Override
    protected void step(UnitOfWork uow, SalesOrder order, Transition way, Optional<String> note) {
        if (way.id().equals("submit") && order.getLines().isEmpty()) {
            new Problems().require(false, "lines", OrdersText.of("order.empty")).refuseOnError();
        }
        List<Problem> against = new ArrayList<>();
        gates.forEach(gate -> against.addAll(gate.examine(uow, order, way.id())));
        new Problems().addAll(against).refuseOnError();
        if (order.getNumber() == null && !way.to().equals(SalesOrderState.CANCELLED.name())) {
            order.setNumber(uow.nextNumber("SO-" + order.getOrderDate().getYear()));
        }
        if (way.to().equals(SalesOrderState.TO_DELIVER.name())) {
            customers.bought(uow, order.getCustomerId(), order.getOrderDate());
        }
    }
}
