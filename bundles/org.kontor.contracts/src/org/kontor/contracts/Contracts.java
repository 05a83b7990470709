package org.kontor.contracts;

import java.math.BigDecimal;
import java.util.List;
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
     * Books what was paid of a line of the settlement plan (FIN-03); needs {@code contracts.sign}.
     *
     * @param amount in the currency of the contract
     * @throws org.kontor.kernel.problem.ProblemException when more would be paid than is open
     */
    Stored<Contract> settle(Actor actor, long contractId, int version, long settlementId, BigDecimal amount);

    /**
     * Notes what happened while a signed contract is carried out (CON-08, CON-28); needs {@code contracts.edit}.
     *
     * @param entry step and report, and the day unless it is today
     * @throws org.kontor.kernel.problem.ProblemException when the contract is not in force or the entry not complete
     */
    Stored<Contract> note(Actor actor, long contractId, int version, ProgressEntry entry);
}
