package org.kontor.contracts;

import java.util.List;
import java.util.Set;
import org.kontor.kernel.actor.Actor;
import org.kontor.orders.SalesOrder;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** Contracts, for all modules. */
public interface Contracts extends RecordService<Contract> {

    /** The record type of contracts. */
    String TYPE = "contract";

    /** Enters a contract as part of a larger action. */
    Contract enter(UnitOfWork uow, Contract draft);

    /**
     * A contract that binds now and that the actor may change.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it is not signed, or carried out
     */
    Contract inForce(UnitOfWork uow, long contractId);

    /**
     * Makes a sales order of what a signed contract leaves to order (CON-22); needs {@code orders.edit}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not signed, is none by which the company sells or
     *     serves, or all of it is ordered
     */
    SalesOrder makeOrder(Actor actor, long contractId);

    /** How far the goods of a contract are called and delivered, by product; also what was ordered beyond it (CON-22). */
    List<Fulfilment> fulfilment(Actor actor, long contractId);

    /**
     * Books what was paid of the settlement plan (FIN-03); needs {@code contracts.settle}.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not in force, finance books its receipts, the day
     *     lies in the future, or more would be paid of a line than is open; nothing is booked then
     */
    Stored<Contract> settle(Actor actor, long contractId, int version, PaymentEntry payment);

    /**
     * Takes back payments that were entered by mistake, today, by payments of the opposite amount (FIN-03); needs {@code
     * contracts.settle}.
     *
     * @param paymentIds which of the contract's payments
     * @param reason why, kept with them
     * @throws org.kontor.kernel.problem.ProblemException when one of them was not entered by hand, is taken back already or takes
     *     another back, when none is named, or without a reason
     */
    Stored<Contract> takeBack(Actor actor, long contractId, int version, Set<Long> paymentIds, String reason);

    /**
     * Enters an invoice that came for a contract by which we buy (FIN-05); needs {@code contracts.settle}.
     *
     * @param invoice number, day, amount and note
     * @throws org.kontor.kernel.problem.ProblemException when the contract is none by which we buy, is not signed or has no
     *     settlement plan, the number was entered already, the day lies in the future, or the invoices would exceed the contract
     */
    Stored<Contract> enterInvoice(Actor actor, long contractId, int version, ReceivedInvoice invoice);

    /**
     * Corrects what was entered wrongly of a contract that is signed or completed, with a reason that stands in its progress and
     * each change in its history (CON-01); needs {@code contracts.sign}. What the parties agree anew is an amendment.
     *
     * @throws org.kontor.kernel.problem.ProblemException when it would break a rule by which the contract was signed, orders name
     *     another party, or a settlement would be less than what is paid; nothing is changed then
     */
    Stored<Contract> correct(Actor actor, long contractId, int version, Correction correction);

    /**
     * Says by which steps a signed contract is carried out and which are done (CON-28); needs {@code contracts.edit}.
     *
     * @param steps all steps: stored ones of the contract are changed, new ones added, those that are not named taken out
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not in force, a step is not complete or was done in
     *     the future
     */
    Stored<Contract> planSteps(Actor actor, long contractId, int version, List<DeliveryStep> steps);

    /** The invoices that came for a contract, the latest first (FIN-05); needs {@code contracts.view}. */
    List<ReceivedInvoice> receivedInvoices(Actor actor, long contractId);

    /**
     * Takes back invoices that were entered by mistake; they stay in sight (FIN-05). Needs {@code contracts.settle}.
     *
     * @param reason why, kept with them
     * @throws org.kontor.kernel.problem.ProblemException when none is named, one is taken back already, or without a reason
     */
    Stored<Contract> takeBackInvoices(Actor actor, long contractId, int version, Set<Long> invoiceIds, String reason);

    /**
     * Notes what happened while a signed contract is carried out (CON-08, CON-28); needs {@code contracts.edit}.
     *
     * @param entry step and report, and the day unless it is today
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not in force or the entry not complete
     */
    Stored<Contract> note(Actor actor, long contractId, int version, ProgressEntry entry);
}
