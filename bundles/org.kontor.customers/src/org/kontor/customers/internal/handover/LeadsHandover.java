package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.customers.selling.Lead;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads that somebody still follows. */
@Component(service = HandoverSource.class)
public final class LeadsHandover extends OwnedHandover<Lead> {

    /** A source that tells the workflow. */
    @Activate
    public LeadsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "lead",
                "selling",
                HandoverText.of("kind.leads"),
                20,
                Lead.class,
                "e.state = org.kontor.customers.selling.LeadState.NEW"
                        + " OR e.state = org.kontor.customers.selling.LeadState.ASSIGNED");
    }

    @Override
    protected String titleOf(Lead lead) {
        return lead.getCompany();
    }

    @Override
    protected Optional<Long> customerOf(Lead lead) {
        return Optional.ofNullable(lead.getCustomerId());
    }
}
