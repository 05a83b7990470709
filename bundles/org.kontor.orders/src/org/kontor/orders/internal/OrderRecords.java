package org.kontor.orders.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.customers.Customers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.RecordRef;
import org.kontor.orders.Called;
import org.kontor.orders.DeliveredLine;
import org.kontor.orders.OrderAdviser;
import org.kontor.orders.OrderChangeGate;
import org.kontor.orders.Orders;
import org.kontor.orders.PaymentListener;
import org.kontor.orders.SalesOrder;
import org.kontor.orders.SalesOrderLine;
import org.kontor.orders.SalesOrderState;
import org.kontor.orders.internal.reviews.NeededReviews;
import org.kontor.persistence.Identified;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.process.late.LateEffects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Loads and stores sales orders; takes notes of what warehouse and finance did with them. */
@Component(service = {Orders.class, RecordService.class})
public final class OrderRecords extends EntityRecords<SalesOrder> implements Orders {

    private final Workflow workflow;
    private final LinePricing pricing;
    private final LateEffects late;
    private final NeededReviews reviews;
    private final PricedDocuments documents;
    private final List<OrderChangeGate> gates = new CopyOnWriteArrayList<>();
    private final List<OrderAdviser> advisers = new CopyOnWriteArrayList<>();
    private final List<PaymentListener> listeners = new CopyOnWriteArrayList<>();

    /** A service on sales orders. */
    @Activate
    public OrderRecords(
            @Reference UnitsOfWork units,
            @Reference ListQueries queries,
            @Reference Customers customers,
            @Reference Workflow workflow,
            @Reference LinePricing pricing,
            @Reference LateEffects late,
            @Reference NeededReviews reviews) {
        super(units, queries, SalesOrder.class, OrderType.TYPE, OrdersLists.ORDERS);
        this.workflow = workflow;
        this.pricing = pricing;
        this.late = late;
        this.reviews = reviews;
        this.documents = new PricedDocuments(customers, pricing);
    }

    @Override
    protected String titleOf(SalesOrder order) {
        return OrderDocument.title(order).toString();
    }

    @Override
    public boolean editable(Actor actor, Stored<SalesOrder> order) {
        boolean accepted = AcceptedOrders.isAccepted(order.draft());
        return super.editable(actor, order)
                && (OrderChecks.isOpenForChange(order.draft()) || accepted && actor.may(AcceptedOrders.CHANGE));
    }

    @Override
    protected void prepare(UnitOfWork uow, SalesOrder blank) {
        blank.setOrderDate(uow.today());
        blank.giveTo(uow.actor());
    }

    @Override
    protected void validate(UnitOfWork uow, SalesOrder draft, Optional<SalesOrder> stored, Problems problems) {
        OrderChecks.check(uow, draft, stored, problems);
        documents.check(uow, draft, problems);
    }

    @Override
    protected void advise(UnitOfWork uow, SalesOrder draft, Optional<SalesOrder> stored, Problems problems) {
        if (problems.list().stream().anyMatch(Problem::isError)) {
            return;
        }
        documents.price(uow, draft, false);
        problems.addAll(pricing.warnings(
                uow,
                draft.getLines(),
                stored.map(SalesOrder::getOwnerId).orElse(uow.actor().userId())));
        stored.ifPresent(order -> advisers.forEach(adviser -> problems.addAll(adviser.advise(uow, order, draft))));
        stored.filter(AcceptedOrders::isAccepted)
                .ifPresent(order -> problems.addAll(AcceptedOrders.effects(uow, order, draft, gates, reviews)));
    }

    @Override
    protected void stored(UnitOfWork uow, SalesOrder order, boolean isNew) {
        BigDecimal before = order.getNetTotal();
        documents.settle(uow, order);
        if (isNew) {
            workflow.begin(uow, ref(order));
        } else if (AcceptedOrders.isAccepted(order)) {
            changed(uow, order, before);
        }
    }

    /** What was promised of an accepted order follows its change; what grew, became cheaper or came under a rule is reviewed again (ORD-17). */
    private void changed(UnitOfWork uow, SalesOrder order, BigDecimal before) {
        gates.forEach(gate -> gate.changed(uow, order));
        late.leave(uow, CHANGED, order.getId());
        boolean grows = order.getNetTotal().compareTo(before) > 0;
        boolean tooLow = pricing.needsApproval(uow, order.getLines(), order.getOwnerId());
        if (grows || tooLow || reviews.areMissing(uow, order)) {
            workflow.move(uow, ref(order), "recheck", Optional.empty());
        } else {
            workflow.reconsider(uow, ref(order));
        }
    }

    /** Takes a module's say on changes into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addChangeGate(OrderChangeGate gate) {
        gates.add(gate);
    }

    /** Takes it out of use. */
    public void removeChangeGate(OrderChangeGate gate) {
        gates.remove(gate);
    }

    /** Takes a module's advice into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addAdviser(OrderAdviser adviser) {
        advisers.add(adviser);
    }

    /** Takes it out of use. */
    public void removeAdviser(OrderAdviser adviser) {
        advisers.remove(adviser);
    }

    /** Rows of a file with the same number of the customer's are one order (INT-01). */
    @Override
    public Optional<String> groupedBy() {
        return Optional.of("customerReference");
    }

    /** An order of the same customer under the same number of hers; a file that is imported twice brings it once. */
    @Override
    protected Optional<SalesOrder> twin(UnitOfWork uow, SalesOrder draft) {
        return Optional.ofNullable(draft.getCustomerReference())
                .filter(reference -> draft.getCustomerId() != null && !reference.isBlank())
                .flatMap(reference -> uow.firstStored(
                        SalesOrder.class,
                        "SELECT o FROM SalesOrder o WHERE o.customerReference = ?1 AND o.customerId = ?2"
                                + " AND o.state <> ?3",
                        reference,
                        draft.getCustomerId(),
                        SalesOrderState.CANCELLED));
    }

    @Override
    protected void attach(SalesOrder order, Identified line) {
        order.adopt((SalesOrderLine) line);
    }

    @Override
    public SalesOrder enter(UnitOfWork uow, SalesOrder draft) {
        SalesOrder order = create(uow, draft);
        order.setContractId(draft.getContractId());
        order.setQuotationId(draft.getQuotationId());
        if (draft.hasOwner()) {
            order.giveToOwnerOf(draft);
        }
        return order;
    }

    @Override
    public Optional<SalesOrder> byReference(UnitOfWork uow, String customerReference) {
        return uow.first(
                SalesOrder.class, "SELECT o FROM SalesOrder o WHERE o.customerReference = ?1", customerReference);
    }

    @Override
    public SalesOrder get(UnitOfWork uow, long id) {
        return uow.get(SalesOrder.class, id);
    }

    @Override
    public SalesOrder lock(UnitOfWork uow, long id) {
        return uow.lock(SalesOrder.class, id);
    }

    @Override
    public List<PriceFound> prices(Actor actor, long id) {
        return units().read(actor, "orders.view", uow -> documents.ask(uow, visible(uow, id)));
    }

    @Override
    public void submit(Actor actor, long id) {
        units().run(actor, "orders.submit", uow -> {
            changeable(uow, id);
            workflow.move(uow, reference(id), "submit", Optional.empty());
        });
    }

    @Override
    public void recordDelivery(
            UnitOfWork uow,
            SalesOrder order,
            String deliveryNumber,
            LocalDate deliveredOn,
            Map<Long, BigDecimal> quantities) {
        order.touch(uow.now(), uow.actor().name());
        for (SalesOrderLine line : order.getLines()) {
            BigDecimal quantity = quantities.getOrDefault(line.getId(), BigDecimal.ZERO);
            if (quantity.compareTo(line.openQuantity()) > 0) {
                throw new ProblemException(
                        OrdersText.of("deliver.tooMuch", line.openQuantity(), line.getProductName()));
            }
            if (quantity.signum() > 0) {
                line.setDelivered(line.getDelivered().add(quantity));
                note(uow, order, line, deliveryNumber, deliveredOn, quantity);
            }
        }
        if (order.isDelivered()) {
            workflow.move(uow, ref(order), "deliver", Optional.empty());
        } else if (order.getState() == SalesOrderState.TO_DELIVER) {
            workflow.move(uow, ref(order), "deliverPart", Optional.empty());
        } else {
            workflow.reconsider(uow, ref(order));
        }
        uow.changed(ref(order));
    }

    private static void note(
            UnitOfWork uow,
            SalesOrder order,
            SalesOrderLine line,
            String deliveryNumber,
            LocalDate deliveredOn,
            BigDecimal quantity) {
        DeliveredLine delivered = new DeliveredLine();
        delivered.setOrderId(order.getId());
        delivered.setOrderLineId(line.getId());
        delivered.setDeliveryNumber(deliveryNumber);
        delivered.setDeliveredOn(deliveredOn);
        delivered.setQuantity(quantity);
        uow.add(delivered);
    }

    @Override
    public List<DeliveredLine> toInvoice(UnitOfWork uow, long orderId) {
        return uow.query(
                DeliveredLine.class,
                "SELECT d FROM DeliveredLine d WHERE d.orderId = ?1 AND d.invoiceNumber IS NULL ORDER BY d.id",
                orderId);
    }

    @Override
    public void recordInvoice(
            UnitOfWork uow, SalesOrder order, String invoiceNumber, List<DeliveredLine> lines, Money amount) {
        order.touch(uow.now(), uow.actor().name());
        for (DeliveredLine delivered : lines) {
            delivered.setInvoiceNumber(invoiceNumber);
            order.getLines().stream()
                    .filter(line -> line.getId() == delivered.getOrderLineId())
                    .forEach(line -> line.setInvoiced(line.getInvoiced().add(delivered.getQuantity())));
        }
        order.setInvoicedTotal(order.getInvoicedTotal().add(amount.amount()));
        if (order.getState() == SalesOrderState.DELIVERED && order.isInvoiced()) {
            workflow.move(uow, ref(order), "invoice", Optional.empty());
        }
        uow.changed(ref(order));
    }

    @Override
    public void recordSettled(UnitOfWork uow, SalesOrder order) {
        if (order.getState() == SalesOrderState.INVOICED) {
            workflow.move(uow, ref(order), "settle", Optional.empty());
        }
    }

    @Override
    public void recordReopened(UnitOfWork uow, SalesOrder order) {
        if (order.getState() == SalesOrderState.CLOSED) {
            workflow.move(uow, ref(order), "reopen", Optional.empty());
        }
    }

    /** Takes a listener into use. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addListener(PaymentListener listener) {
        listeners.add(listener);
    }

    /** Takes a listener out of use. */
    public void removeListener(PaymentListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void recordPayment(UnitOfWork uow, long orderId, BigDecimal change, LocalDate day, String reference) {
        SalesOrder order = lock(uow, orderId);
        order.setPaidTotal(order.getPaidTotal().add(change));
        Optional.ofNullable(order.getContractId()).ifPresent(contract -> {
            Money paid = paidForContract(uow, contract, order.getCurrency());
            listeners.forEach(listener -> listener.contractPaid(uow, contract, paid, day, reference));
            late.leave(uow, CONTRACT_PAID, contract);
        });
        uow.changed(ref(order));
    }

    @Override
    public Money paidForContract(UnitOfWork uow, long contractId, String currency) {
        BigDecimal sum = uow.entities()
                .createQuery(
                        "SELECT SUM(o.paidTotal) FROM SalesOrder o WHERE o.contractId = ?1 AND o.currency = ?2",
                        BigDecimal.class)
                .setParameter(1, contractId)
                .setParameter(2, currency)
                .getSingleResult();
        return Money.of(sum == null ? BigDecimal.ZERO : sum, Currency.getInstance(currency));
    }

    @Override
    public boolean isOrdered(UnitOfWork uow, long contractId) {
        return uow.first(
                        SalesOrder.class,
                        "SELECT o FROM SalesOrder o WHERE o.contractId = ?1 AND o.state <> ?2",
                        contractId,
                        SalesOrderState.CANCELLED)
                .isPresent();
    }

    @Override
    public List<Called> calledBy(UnitOfWork uow, long contractId) {
        return uow
                .query(
                        Object[].class,
                        "SELECT l.productId, SUM(l.quantity), SUM(l.delivered), SUM(l.invoiced) FROM SalesOrderLine l"
                                + " WHERE l.order.contractId = ?1 AND l.order.state <> ?2"
                                + " GROUP BY l.productId ORDER BY l.productId",
                        contractId,
                        SalesOrderState.CANCELLED)
                .stream()
                .map(row -> new Called((Long) row[0], (BigDecimal) row[1], (BigDecimal) row[2], (BigDecimal) row[3]))
                .toList();
    }

    @Override
    public long count(UnitOfWork uow, SalesOrderState state) {
        return uow.entities()
                .createQuery("SELECT COUNT(o) FROM SalesOrder o WHERE o.state = ?1", Long.class)
                .setParameter(1, state)
                .getSingleResult();
    }

    @Override
    public List<SalesOrder> inState(UnitOfWork uow, SalesOrderState state, int first, int most) {
        return uow.entities()
                .createQuery(
                        "SELECT o FROM SalesOrder o WHERE o.state = ?1 ORDER BY o.orderDate, o.id", SalesOrder.class)
                .setParameter(1, state)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Money> acceptedNotInvoiced(UnitOfWork uow, long customerId, long exceptOrderId) {
        return CreditSums.of(uow, customerId, exceptOrderId);
    }

    @Override
    public Map<Long, List<Money>> acceptedNotInvoiced(UnitOfWork uow, Collection<SalesOrder> orders) {
        return CreditSums.beside(uow, orders);
    }

    private static RecordRef reference(long id) {
        return new RecordRef(Orders.TYPE, id);
    }
}
