package org.kontor.finance.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.finance.CreditFigures;
import org.kontor.finance.CreditQueue;
import org.kontor.finance.CreditReview;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.ComputedTable;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
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

/** Shows what waits with its figures and carries decisions out, one order at a time. */
@Component
public final class CreditQueueService implements CreditQueue {

    private static final String CREDIT = "finance.credit";
    private static final String COUNTED = "SELECT r.customerId, r.approved, COUNT(r) FROM CreditReview r"
            + " WHERE r.customerId IN ?1 GROUP BY r.customerId, r.approved";

    /** By time: ids of several desktops are not in its order. */
    private static final String LAST = "SELECT r FROM CreditReview r WHERE r.customerId IN ?1 AND r.decidedAt ="
            + " (SELECT MAX(o.decidedAt) FROM CreditReview o WHERE o.customerId = r.customerId) ORDER BY r.id";

    private static final int AT_ONCE = 500;

    private final UnitsOfWork units;
    private final Orders orders;
    private final Workflow workflow;
    private final CreditCheck check;

    /** The queue on the open database. */
    @Activate
    public CreditQueueService(
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
    public long count(Actor actor) {
        return units.read(actor, CREDIT, uow -> orders.count(uow, SalesOrderState.CREDIT_REVIEW));
    }

    @Override
    public List<Waiting> waiting(Actor actor, int first, int most) {
        return units.read(actor, CREDIT, uow -> {
            List<SalesOrder> waiting = orders.inState(uow, SalesOrderState.CREDIT_REVIEW, first, most);
            return waiting.isEmpty() ? List.of() : beside(uow, waiting);
        });
    }

    @Override
    public ComputedTable table(Actor actor) {
        List<Waiting> all = new ArrayList<>();
        List<Waiting> page;
        do {
            page = waiting(actor, all.size(), AT_ONCE);
            all.addAll(page);
        } while (page.size() == AT_ONCE);
        return CreditQueueTable.of(all);
    }

    private List<Waiting> beside(UnitOfWork uow, List<SalesOrder> waiting) {
        Map<Long, Past> past = past(
                uow, waiting.stream().map(SalesOrder::getCustomerId).distinct().toList());
        Iterator<CreditFigures> figures = check.figures(uow, waiting).iterator();
        Map<Long, Instant> since = workflow.waitingSince(
                uow, Orders.TYPE, waiting.stream().map(SalesOrder::getId).toList());
        return waiting.stream()
                .map(order -> new Waiting(
                        order.getId(),
                        order.getNumber(),
                        order.getOrderDate(),
                        Optional.ofNullable(since.get(order.getId())),
                        figures.next(),
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
        AtomicReference<String> title = new AtomicReference<>("");
        try {
            return units.change(actor, CREDIT, uow -> {
                CreditService.lockAccount(uow, orders.get(uow, orderId).getCustomerId());
                SalesOrder order = orders.lock(uow, orderId);
                title.set(title(order));
                if (order.getState() != SalesOrderState.CREDIT_REVIEW) {
                    return new Decided(orderId, title.get(), false, meanwhile(uow, orderId));
                }
                workflow.move(uow, new RecordRef(Orders.TYPE, orderId), approved ? "approve" : "refuse", reason);
                Text said = FinanceText.of(approved ? "queue.approved" : "queue.refused");
                return new Decided(orderId, title.get(), true, said);
            });
        } catch (ProblemException refusal) {
            Text said =
                    refusal.problems().stream().map(Problem::text).findFirst().orElseThrow();
            return new Decided(orderId, title.get(), false, said);
        }
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
