package org.kontor.orders.quotations;

import java.util.List;
import org.kontor.catalog.prices.PriceFound;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;

/** What the company offers customers (ORD-01, ORD-28). */
public interface Quotations extends RecordService<Quotation> {

    /** The record type of quotations. */
    String TYPE = "quotation";

    /** Enters a quotation as part of a larger action. */
    Quotation enter(UnitOfWork uow, Quotation draft);

    /** The quotation within a larger action, if who acts may change it. */
    Quotation changeable(UnitOfWork uow, long id);

    /** What the company asks for each line, and why; in the order of the lines (ORD-02). */
    List<PriceFound> prices(Actor actor, long id);

    /**
     * Writes the next version of a quotation that was sent, with the same content; the version before is replaced and stays
     * as it was sent. Needs {@code quotations.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it was not sent, or was decided on already
     */
    Quotation revise(Actor actor, long id);

    /** Begins a quotation for an opportunity with the products that the customer is interested in; needs {@code quotations.edit}. */
    Quotation forOpportunity(Actor actor, long opportunityId);

    /**
     * Makes a sales order of a quotation without typing anything again; one that was only sent is accepted by that. Needs
     * {@code orders.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it was not sent, is not valid any more, or was ordered before
     */
    SalesOrder makeOrder(Actor actor, long id);

    /**
     * Notes that a contract was made from it, as part of that action; one that was only sent is accepted by that.
     *
     * @throws org.kontor.kernel.problem.ProblemException as {@link #makeOrder}
     */
    void recordContract(UnitOfWork uow, Quotation quotation, long contractId);
}
