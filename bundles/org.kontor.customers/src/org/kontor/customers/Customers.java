package org.kontor.customers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;

/** The customers of the company, for all modules. */
public interface Customers extends RecordService<Customer> {

    /** The customer within a larger action, under the actor's scope. */
    Customer get(UnitOfWork uow, long id);

    /** The customer with that number, whoever owns it. */
    Optional<Customer> byNumber(UnitOfWork uow, String number);

    /** Enters a customer as part of a larger action. */
    Customer enter(UnitOfWork uow, Customer draft);

    /** Notes that a company has ordered on a day: a prospect is a customer from then on (CUS-08), and not silent (CUS-23). */
    void bought(UnitOfWork uow, long id, LocalDate day);

    /**
     * Grants credit (CUS-12); needs the permission {@code customers.credit}.
     *
     * @param limit in the customer's currency, not negative; nothing means cash only
     * @param days payment period
     * @throws org.kontor.kernel.problem.ProblemException when a figure is negative
     */
    Stored<Customer> grantCredit(Actor actor, long id, int version, BigDecimal limit, int days);

    /** Hands the customer to another salesperson (CUS-18); needs the permission {@code customers.handover}. */
    Stored<Customer> handOver(Actor actor, long id, int version, long newOwnerId);

    /**
     * Makes one customer of two that are the same company: everything that refers to the second refers to the first from
     * then on, empty fields of the first are filled from the second, and the second is gone. Needs the permission {@code
     * customers.merge}.
     *
     * @param id the customer that stays
     * @param version the version of it that the user has seen
     * @param otherId the customer that goes
     * @throws org.kontor.kernel.problem.ProblemException when they are the same record or one is part of the other
     */
    Stored<Customer> merge(Actor actor, long id, int version, long otherId);
}
