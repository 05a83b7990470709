package org.kontor.customers.internal.handover;

import java.util.Optional;
import org.kontor.customers.claims.Claim;
import org.kontor.customers.handover.HandoverSource;
import org.kontor.customers.handover.OwnedHandover;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Claims that the manager has not decided: who takes over what somebody has goes on asking for what she asked for. */
@Component(service = HandoverSource.class)
public final class ClaimsHandover extends OwnedHandover<Claim> {

    /** A source that tells the workflow. */
    @Activate
    public ClaimsHandover(@Reference Workflow workflow) {
        super(
                workflow,
                "claim",
                "claims",
                HandoverText.of("kind.claims"),
                60,
                Claim.class,
                "e.state = org.kontor.customers.claims.ClaimState.REQUESTED");
    }

    @Override
    protected String titleOf(Claim claim) {
        return claim.getCustomerName();
    }

    /** The customer is somebody else's: the claim goes where its owner's work goes, not where the customer goes. */
    @Override
    protected Optional<Long> customerOf(Claim claim) {
        return Optional.empty();
    }
}
