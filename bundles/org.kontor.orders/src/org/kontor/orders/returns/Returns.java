package org.kontor.orders.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/**
 * Returns (ORD-19): sales announces what a customer sends back of an order, somebody agrees, the warehouse takes the goods in,
 * finance credits them. Neither warehouse nor finance needs the plug-ins of the other.
 */
public interface Returns extends RecordService<SalesReturn> {

    /** The record type of returns. */
    String TYPE = "salesReturn";

    /** The value list of reasons. */
    String REASONS = "returnReason";

    /** What the customer has of an order and could send back; needs {@code returns.view}. */
    List<Returnable> returnable(Actor actor, long orderId);

    /**
     * Announces a return; needs {@code returns.edit}.
     *
     * @param lines what comes back; quantities of nothing are left out
     * @param note anything else worth knowing; may be empty
     * @throws org.kontor.kernel.problem.ProblemException when nothing is announced, or more than the customer has
     */
    SalesReturn announce(Actor actor, long orderId, List<Announced> lines, String note);

    /** {@link #announce(Actor, long, List, String)} as part of a larger action. */
    SalesReturn announce(UnitOfWork uow, long orderId, List<Announced> lines, String note);

    /** The return within a larger action, locked until it ends, whoever owns it. */
    SalesReturn lock(UnitOfWork uow, long id);

    /**
     * Notes that the goods came in and moves the return on.
     *
     * @param quantities how much of each line, by line id; what did not come stays with the customer
     * @throws org.kontor.kernel.problem.ProblemException when the return is not approved, nothing came, or more than approved
     */
    void recordReceipt(UnitOfWork uow, SalesReturn goods, LocalDate receivedOn, Map<Long, BigDecimal> quantities);

    /**
     * Notes that the goods were credited and closes the return.
     *
     * @param numbers the credit notes
     * @param total their sum, in the currency of the order
     */
    void recordCredit(UnitOfWork uow, SalesReturn goods, List<String> numbers, Money total);
}
