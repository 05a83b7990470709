package org.kontor.customers.internal.sharing;

import java.util.Collection;
import java.util.List;
import org.kontor.customers.Customer;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.actor.Actor;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.sharing.Reader;
import org.kontor.persistence.sharing.Shares;

/** Whoever gets a deal or a visit of a customer must be able to read whose it is (P-22). */
public final class CustomerReading {

    private CustomerReading() {}

    /** Shares the customer with somebody who would not see it otherwise. */
    public static void let(UnitOfWork uow, UserDirectory directory, User receiver, long customerId) {
        let(uow, directory, receiver, List.of(customerId));
    }

    /** Shares those of the customers with somebody that he would not see otherwise. */
    public static void let(UnitOfWork uow, UserDirectory directory, User receiver, Collection<Long> customerIds) {
        uow.load(Customer.class, customerIds);
        Actor reading = directory.actor(uow, receiver);
        List<Long> unseen = customerIds.stream()
                .flatMap(id -> uow.find(Customer.class, id).stream())
                .filter(customer -> !reading.sees("customers", customer))
                .map(Customer::getId)
                .toList();
        Shares.shareAll(uow, "customer", unseen, Reader.person(receiver.getId()));
    }
}
