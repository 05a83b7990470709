package org.kontor.orders.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.text.Text;
import org.kontor.orders.OrderGate;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentState;
import org.kontor.process.DocumentType;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Sales orders as documents that go from department to department; asks the gates before each step. */
@Component(service = DocumentType.class)
public final class OrderDocument implements DocumentType {

    private final List<OrderGate> gates = new CopyOnWriteArrayList<>();

    /** Takes a gate into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addGate(OrderGate gate) {
        gates.add(gate);
    }

    /** Takes it out of use. */
    public void removeGate(OrderGate gate) {
        gates.remove(gate);
    }

    @Override
    public String recordType() {
        return Orders.TYPE;
    }

    @Override
    public Text label() {
        return OrdersText.of("salesOrder");
    }

    @Override
    public List<DocumentState> states() {
        return OrderStates.STATES;
    }

    @Override
    public List<Transition> transitions() {
        return OrderStates.TRANSITIONS;
    }

    @Override
    public String state(UnitOfWork uow, long id) {
        return uow.get(SalesOrder.class, id).getState().name();
    }

    @Override
    public Subject subject(UnitOfWork uow, long id) {
        SalesOrder order = uow.get(SalesOrder.class, id);
        return new Subject(title(order), order.getOwnerId(), order.getDepartmentId());
    }

    static String title(SalesOrder order) {
        String number = Optional.ofNullable(order.getNumber())
                .orElseGet(() -> OrdersText.of("order.title").toString());
        return number + "  " + order.getCustomerName();
    }

    @Override
    public void take(UnitOfWork uow, long id, Transition transition, Optional<String> note) {
        SalesOrder order = uow.get(SalesOrder.class, id);
        if (transition.id().equals("submit") && order.getLines().isEmpty()) {
            new Problems().require(false, "lines", OrdersText.of("order.empty")).refuseOnError();
        }
        List<Problem> against = new ArrayList<>();
        gates.forEach(gate -> against.addAll(gate.examine(uow, order, transition.id())));
        new Problems().addAll(against).refuseOnError();
        order.setState(SalesOrderState.valueOf(transition.to()));
        if (order.getNumber() == null && order.getState() != SalesOrderState.CANCELLED) {
            order.setNumber(uow.nextNumber("SO-" + order.getOrderDate().getYear()));
        }
    }
}
