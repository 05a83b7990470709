package org.kontor.finance.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReview;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.orders.Orders;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderState;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what waits with its figures and carries decisions out, one order at a time. */
@Component
public final class CreditQueueService implements CreditQueue {

    private static final String CREDIT = "finance.credit";
    private static final String COUNTED = "SELECT r.customerId, r.approved, COUNT(r) FROM CreditReview r"
            + " WHERE r.customerId IN ?1 GROUP BY r.customerId, r.approved";

    /** By time: ids of several desktops are not in its order. */
    private static final String LAST = "SELECT r FROM CreditReview r WHERE r.customerId IN ?1 AND r.decidedAt ="
            + " (SELECT MAX(o.decidedAt) FROM CreditReview o WHERE o.customerId = r.customerId) ORDER BY r.id";

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;

    /** The queue on the open database. */
    @Activate
    public CreditQueueService(@Reference UnitsOfWork units, @Reference Orders orders, @Reference Workflow workflow) {
        this.units = units;
        this.orders = orders;
        this.workflow = workflow;
    }

    @Override
    public long count(Actor actor) {
        return units.read(actor, CREDIT, uow -> orders.count(uow, SalesOrderState.CREDIT_REVIEW));
    }

    @Override
    public List<Waiting> waiting(Actor actor, int first, int most) {
        return units.read(actor, CREDIT, uow -> {
            List<SalesOrder> waiting = orders.inState(uow, SalesOrderState.CREDIT_REVIEW, first, most);
            List<Long> customers =
                    waiting.stream().map(SalesOrder::getCustomerId).distinct().toList();
            return customers.isEmpty() ? List.of() : beside(uow, waiting, customers);
        });
    }

    private List<Waiting> beside(UnitOfWork uow, List<SalesOrder> waiting, List<Long> customers) {
        uow.load(Customer.class, customers);
        Exposures exposures = Exposures.of(uow, customers);
        Map<Long, Money> accepted = orders.acceptedNotInvoiced(uow, waiting);
        Map<Long, Past> past = past(uow, customers);
        Map<Long, Instant> since = workflow.waitingSince(
                uow, Orders.TYPE, waiting.stream().map(SalesOrder::getId).toList());
        return waiting.stream()
                .map(order -> new Waiting(
                        order.getId(),
                        order.getNumber(),
                        order.getOrderDate(),
                        Optional.ofNullable(since.get(order.getId())),
                        CreditService.figures(uow, order, exposures, accepted.get(order.getId())),
                        past.getOrDefault(order.getCustomerId(), Past.NONE)))
                .toList();
    }

    private static Map<Long, Past> past(UnitOfWork uow, Collection<Long> customers) {
        Map<Long, CreditReview> last = new HashMap<>();
        uow.query(CreditReview.class, LAST, customers).forEach(review -> last.put(review.getCustomerId(), review));
        Map<Long, Past> past = new HashMap<>();
        for (Object[] row : uow.query(Object[].class, COUNTED, customers)) {
            long customer = (Long) row[0];
            boolean approved = (Boolean) row[1];
            long count = ((Number) row[2]).longValue();
            past.merge(
                    customer,
                    new Past(approved ? count : 0, approved ? 0 : count, Optional.ofNullable(last.get(customer))),
                    (a, b) -> new Past(a.approved() + b.approved(), a.refused() + b.refused(), a.last()));
        }
        return past;
    }

    @Override
    public List<CreditReview> past(Actor actor, long orderId, int most) {
        return units.read(actor, CREDIT, uow -> uow.entities()
                .createQuery(
                        "SELECT r FROM CreditReview r WHERE r.customerId = ?1 ORDER BY r.decidedAt DESC, r.id DESC",
                        CreditReview.class)
                .setParameter(1, orders.get(uow, orderId).getCustomerId())
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public List<Decided> decide(Actor actor, List<Long> wanted, boolean approved, Optional<String> reason) {
        Optional<String> why = reason.map(String::strip).filter(text -> !text.isEmpty());
        if (!approved && why.isEmpty()) {
            throw new ProblemException("reason", FinanceText.of("queue.reason"));
        }
        List<Decided> decided = new ArrayList<>();
        for (long order : wanted) {
            decided.add(decide(actor, order, approved, why));
        }
        return decided;
    }

    private Decided decide(Actor actor, long orderId, boolean approved, Optional<String> reason) {
        try {
            return units.change(actor, CREDIT, uow -> {
                CreditService.lockAccount(uow, orders.get(uow, orderId).getCustomerId());
                SalesOrder order = orders.lock(uow, orderId);
                if (order.getState() != SalesOrderState.CREDIT_REVIEW) {
                    return new Decided(orderId, title(order), false, meanwhile(uow, orderId));
                }
                Optional<Text> beyond = approved && reason.isEmpty() ? objection(uow, order) : Optional.empty();
                if (beyond.isPresent()) {
                    return new Decided(orderId, title(order), false, FinanceText.of("queue.beyond", beyond.get()));
                }
                workflow.move(uow, new RecordRef(Orders.TYPE, orderId), approved ? "approve" : "refuse", reason);
                Text said = FinanceText.of(approved ? "queue.approved" : "queue.refused");
                return new Decided(orderId, title(order), true, said);
            });
        } catch (ProblemException refusal) {
            Text said =
                    refusal.problems().stream().map(Problem::text).findFirst().orElseThrow();
            return new Decided(orderId, "", false, said);
        }
    }

    /** What speaks against an order now: orders that were approved since it was shown count, those of the same batch too. */
    private Optional<Text> objection(UnitOfWork uow, SalesOrder order) {
        return CreditService.figures(uow, orders, order).objections().stream().findFirst();
    }

    private static String title(SalesOrder order) {
        return order.getNumber() + "  " + order.getCustomerName();
    }

    /** Who was faster. */
    private static Text meanwhile(UnitOfWork uow, long orderId) {
        return uow.first(
                        CreditReview.class,
                        "SELECT r FROM CreditReview r WHERE r.orderId = ?1 ORDER BY r.decidedAt DESC, r.id DESC",
                        orderId)
                .map(review -> FinanceText.of(
                        review.isApproved() ? "queue.wasApproved" : "queue.wasRefused", review.getDecidedBy()))
                .orElseGet(() -> FinanceText.of("credit.state"));
    }
}
