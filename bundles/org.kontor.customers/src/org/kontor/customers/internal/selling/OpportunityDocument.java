package org.kontor.customers.internal.selling;

import java.util.Optional;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.OpportunityState;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Opportunities as documents: open until they are won or lost (P-05). */
@Component(service = DocumentType.class)
public final class OpportunityDocument extends EntityDocument<Opportunity, OpportunityState> {

    private static final DocumentFlow<OpportunityState> FLOW = DocumentFlow.of(
                    OpportunityState.class, SellingText.SOURCE)
            .state(OpportunityState.OPEN, StateTone.ACTIVE)
            .state(OpportunityState.WON, StateTone.GOOD)
            .sideState(OpportunityState.LOST, StateTone.BAD)
            .way("win", OpportunityState.OPEN, OpportunityState.WON, SellingPermissions.EDIT)
            .way("lose", OpportunityState.OPEN, OpportunityState.LOST, SellingPermissions.EDIT)
            .byService()
            .way("reopen", OpportunityState.LOST, OpportunityState.OPEN, SellingPermissions.EDIT)
            .needsNote()
            .way("reopen", OpportunityState.WON, OpportunityState.OPEN, SellingPermissions.DIRECT)
            .needsNote()
            .build();

    /** Opportunities and their flow. */
    public OpportunityDocument() {
        super(
                Opportunities.TYPE,
                SellingText.of("opportunity"),
                Opportunity.class,
                SellingLists.OPPORTUNITIES,
                FLOW,
                Opportunity::getState,
                Opportunity::setState);
    }

    @Override
    protected Text titleOf(Opportunity opportunity) {
        return title(opportunity.getNumber(), SellingText.of("opportunity"), opportunity.getTitle());
    }

    @Override
    protected void step(UnitOfWork uow, Opportunity opportunity, Transition way, Optional<String> note) {
        switch (OpportunityState.valueOf(way.to())) {
            case WON -> {
                if (!StageNeeds.isPositive(opportunity.getAmount())) {
                    throw new ProblemException("amount", SellingText.of("win.needsAmount"));
                }
                opportunity.close(uow.now(), true);
            }
            case LOST -> opportunity.close(uow.now(), false);
            case OPEN -> opportunity.reopen(uow.now(), uow.actor().name(), note.orElse(null));
        }
    }
}
