package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Customers go to a colleague. */
@Component(service = HandoverSource.class)
public final class CustomersHandover extends OwnedHandover<Customer> {

    /** A source that tells the workflow. */
    @Activate
    public CustomersHandover(@Reference Workflow workflow) {
        super(workflow, "customer", "customers", HandoverText.of("kind.customers"), 10, Customer.class, "1 = 1");
    }

    @Override
    protected String titleOf(Customer customer) {
        return customer.getName();
    }

    @Override
    protected Optional<Long> customerOf(Customer customer) {
        return Optional.of(customer.getId());
    }

    @Override
    protected String customerPath() {
        return "e.id";
    }
}
