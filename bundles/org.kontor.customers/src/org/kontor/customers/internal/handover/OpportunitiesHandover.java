package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.customers.selling.Opportunity;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Open opportunities. */
@Component(service = HandoverSource.class)
public final class OpportunitiesHandover extends OwnedHandover<Opportunity> {

    /** A source that tells the workflow. */
    @Activate
    public OpportunitiesHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "opportunity",
                "selling",
                HandoverText.of("kind.opportunities"),
                30,
                Opportunity.class,
                "e.state = org.kontor.customers.selling.OpportunityState.OPEN");
    }

    @Override
    protected String titleOf(Opportunity opportunity) {
        return opportunity.getTitle();
    }

    @Override
    protected Optional<Long> customerOf(Opportunity opportunity) {
        return Optional.ofNullable(opportunity.getCustomerId());
    }
}
