package org.kontor.orders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** Sales orders, for all modules. The state of an order is moved by the process bundle's workflow. */
public interface Orders extends RecordService<SalesOrder> {

    /** The record type of sales orders. */
    String TYPE = "salesOrder";

    /** Left for absent modules: what was received for the orders of the contract of that id has changed. */
    String CONTRACT_PAID = "orders.contractPaid";

    /** Left for absent modules: the order of that id waits for a credit review. */
    String SUBMITTED = "orders.submitted";

    /** Left for absent modules: the order of that id was accepted. */
    String ACCEPTED = "orders.accepted";

    /** Left for absent modules: the order of that id was cancelled. */
    String CANCELLED = "orders.cancelled";

    /** Left for absent modules: the order of that id was changed after it had been accepted. */
    String CHANGED = "orders.changed";

    /** Enters an order as part of a larger action: from a contract, an import, the sample. */
    SalesOrder enter(UnitOfWork uow, SalesOrder draft);

    /** The order that the customer knows under that number, if there is one; drafts and cancelled orders too. */
    Optional<SalesOrder> byReference(UnitOfWork uow, String customerReference);

    /** The order within a larger action, whoever owns it: warehouse and finance work on all. */
    SalesOrder get(UnitOfWork uow, long id);

    /**
     * The order within a larger action, for who looks at it.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it lies outside what the actor may see
     */
    SalesOrder visible(UnitOfWork uow, long id);

    /** The order, locked until the action ends. */
    SalesOrder lock(UnitOfWork uow, long id);

    /** What the company asks for each line today, and why; in the order of the lines (ORD-02). */
    List<PriceFound> prices(Actor actor, long id);

    /** Submits an order; short for the workflow's transition. Needs the permission {@code orders.submit}. */
    void submit(Actor actor, long id);

    /**
     * Notes a delivery and moves the order on.
     *
     * @param deliveryNumber the number of the delivery note
     * @param quantities how much of each line, by line id
     * @throws org.kontor.kernel.problem.ProblemException when more is delivered than is open
     */
    void recordDelivery(
            UnitOfWork uow,
            SalesOrder order,
            String deliveryNumber,
            LocalDate deliveredOn,
            Map<Long, BigDecimal> quantities);

    /** What of an order was delivered and not yet invoiced, the oldest first. */
    List<DeliveredLine> toInvoice(UnitOfWork uow, long orderId);

    /** Notes that delivered lines were invoiced and moves the order on when that was all. */
    void recordInvoice(UnitOfWork uow, SalesOrder order, String invoiceNumber, List<DeliveredLine> lines, Money amount);

    /** Notes that an invoiced order has been paid in full. */
    void recordSettled(UnitOfWork uow, SalesOrder order);

    /** Notes that a payment was taken back, so that an order that was paid waits for its money again. */
    void recordReopened(UnitOfWork uow, SalesOrder order);

    /**
     * Notes that money was received for an order, or was taken back when negative; it may be paid before it is invoiced.
     * The order stays locked until the action ends, and every {@link PaymentListener} is told.
     *
     * @param day the day the money came, or went back
     * @param reference the document by which it is known, a receipt or a credit note
     */
    void recordPayment(UnitOfWork uow, long orderId, BigDecimal change, LocalDate day, String reference);

    /** What was received for the orders of a contract in a currency, as part of a larger action. */
    Money paidForContract(UnitOfWork uow, long contractId, String currency);

    /** Whether there are orders of the contract that were not cancelled. */
    boolean isOrdered(UnitOfWork uow, long contractId);

    /** What the orders of the contract called, by product; orders that were cancelled do not count. */
    List<Called> calledBy(UnitOfWork uow, long contractId);

    /** How many orders are in a state. */
    long count(UnitOfWork uow, SalesOrderState state);

    /** Some of the orders in a state, the oldest first; whoever owns them. */
    List<SalesOrder> inState(UnitOfWork uow, SalesOrderState state, int first, int most);

    /**
     * What the customer of each order has ordered beside it that is accepted and not yet invoiced, by the id of the
     * order, one sum for each currency; in two queries however many there are.
     */
    Map<Long, List<Money>> acceptedNotInvoiced(UnitOfWork uow, Collection<SalesOrder> orders);

    /** What the customer has ordered, beside that order, that is accepted and not yet invoiced, by currency. */
    List<Money> acceptedNotInvoiced(UnitOfWork uow, long customerId, long exceptOrderId);
}
