package org.kontor.customers.internal.sharing;

import org.kontor.customers.Customer;
import org.kontor.identity.User;
import org.kontor.identity.UserDirectory;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.sharing.Reader;
import org.kontor.persistence.sharing.Shares;

/** Whoever gets a deal or a visit of a customer must be able to read whose it is (P-22). */
public final class CustomerReading {

    private CustomerReading() {}

    /** Shares the customer with somebody who would not see it otherwise. */
    public static void let(UnitOfWork uow, UserDirectory directory, User receiver, long customerId) {
        uow.find(Customer.class, customerId)
                .filter(customer -> !directory.actor(uow, receiver).sees("customers", customer))
                .ifPresent(customer ->
                        Shares.share(uow, new RecordRef("customer", customerId), Reader.person(receiver.getId())));
    }
}
