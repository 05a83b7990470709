package org.kontor.customers.handover;

import java.util.Collection;
import java.util.List;
import org.kontor.identity.User;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;

/**
 * What a module hands over when somebody leaves or is away (CUS-18, P-22): records of one type that are still alive. What
 * is over stays with who did it, so that figures of the past stay true. Register it as a service; most extend {@link
 * OwnedHandover}.
 */
public interface HandoverSource {

    /** The record type. */
    String recordType();

    /** What users call several of them. */
    Text label();

    /** Its place among the kinds. */
    int order();

    /** What a person has that is still alive, as far as the actor of the unit of work sees it. */
    List<Holding> held(UnitOfWork uow, long userId);

    /** What is still alive of a customer, whoever has it, as far as the actor may and does see it. */
    List<Holding> ofCustomer(UnitOfWork uow, long customerId);

    /**
     * What is over of customers and was done by a person, or could be read by her because it had been handed over once
     * before. It stays with who did it; whoever takes the customers over reads it.
     *
     * @return the ids of the records
     */
    List<Long> past(UnitOfWork uow, Collection<Long> customerIds, long userId);

    /** Has records at hand that are given next, with one query for all of them. */
    default void load(UnitOfWork uow, Collection<Long> ids) {}

    /**
     * Gives a record to a colleague.
     *
     * @param from who must have it still
     * @throws org.kontor.kernel.problem.ProblemException when the actor does not see it, or somebody else has it by now
     */
    void give(UnitOfWork uow, RecordRef record, long from, User receiver);
}
