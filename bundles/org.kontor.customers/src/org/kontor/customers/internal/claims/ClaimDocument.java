package org.kontor.customers.internal.claims;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.customers.claims.Claim;
import org.kontor.customers.claims.ClaimState;
import org.kontor.customers.claims.Claims;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Claims as documents: asked for by a colleague, decided by the manager (P-20). */
@Component(service = DocumentType.class)
public final class ClaimDocument extends EntityDocument<Claim, ClaimState> {

    private static final String DECIDE = "arbitration.edit";

    private static final DocumentFlow<ClaimState> FLOW = DocumentFlow.of(ClaimState.class, ClaimsText.SOURCE)
            .state(ClaimState.REQUESTED, StateTone.WAITING)
            .waitsFor("arbitration")
            .state(ClaimState.TRANSFERRED, StateTone.GOOD)
            .sideState(ClaimState.CONFIRMED, StateTone.DONE)
            .sideState(ClaimState.WITHDRAWN, StateTone.NEUTRAL)
            .way("transfer", ClaimState.REQUESTED, ClaimState.TRANSFERRED, DECIDE)
            .way("confirm", ClaimState.REQUESTED, ClaimState.CONFIRMED, DECIDE)
            .needsNote()
            .way("withdraw", ClaimState.REQUESTED, ClaimState.WITHDRAWN, "claims.edit")
            .build();

    /** Claims and their flow. */
    public ClaimDocument() {
        super(
                Claims.TYPE,
                ClaimsText.of("claim"),
                Claim.class,
                ClaimsLists.CLAIMS,
                FLOW,
                Claim::getState,
                Claim::setState);
    }

    @Override
    protected Text titleOf(Claim claim) {
        return title(null, ClaimsText.of("claim.title"), claim.getCustomerName());
    }

    @Override
    protected void step(UnitOfWork uow, Claim claim, Transition way, Optional<String> note) {
        if (way.to().equals(ClaimState.TRANSFERRED.name())) {
            uow.get(Customer.class, claim.getCustomerId()).giveToOwnerOf(claim);
        }
    }
}
