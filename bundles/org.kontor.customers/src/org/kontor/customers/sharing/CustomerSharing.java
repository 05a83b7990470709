package org.kontor.customers.sharing;

import java.util.List;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.sharing.Reader;

/**
 * Lets colleagues read one customer beyond what their roles show them, so that visits are not repeated (SEC-04, CUS-19).
 * Who reads a customer in this way changes nothing of it, and sees its orders and deals only where his own scope does.
 */
public interface CustomerSharing {

    /**
     * A person or department that reads the customer.
     *
     * @param reader who
     * @param name the name of the person or the department
     */
    record Shared(Reader reader, String name) {}

    /** Who reads the customer by sharing; for everybody who sees it. */
    List<Shared> readers(Actor actor, long customerId);

    /**
     * Shares a customer and tells the person.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not change the customer, or it is the person's
     *     own
     */
    void share(Actor actor, long customerId, Reader reader);

    /**
     * Ends it.
     *
     * @throws org.kontor.kernel.problem.ProblemException when the actor may not change the customer
     */
    void end(Actor actor, long customerId, Reader reader);
}
