package org.kontor.customers.internal.selling;

import java.util.Optional;
import org.kontor.customers.selling.Lead;
import org.kontor.customers.selling.LeadState;
import org.kontor.customers.selling.Leads;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Leads as documents: captured, assigned, then qualified or dropped (P-05). */
@Component(service = DocumentType.class)
public final class LeadDocument extends EntityDocument<Lead, LeadState> {

    private static final DocumentFlow<LeadState> FLOW = DocumentFlow.of(LeadState.class, SellingText.SOURCE)
            .state(LeadState.NEW, StateTone.WAITING)
            .waitsFor("selling")
            .state(LeadState.ASSIGNED, StateTone.ACTIVE)
            .state(LeadState.QUALIFIED, StateTone.GOOD)
            .sideState(LeadState.DROPPED, StateTone.DONE)
            .way("assign", LeadState.NEW, LeadState.ASSIGNED, SellingPermissions.EDIT)
            .byService()
            .way("qualify", LeadState.NEW, LeadState.QUALIFIED, SellingPermissions.EDIT)
            .byService()
            .way("qualify", LeadState.ASSIGNED, LeadState.QUALIFIED, SellingPermissions.EDIT)
            .byService()
            .way("drop", LeadState.NEW, LeadState.DROPPED, SellingPermissions.EDIT)
            .byService()
            .way("drop", LeadState.ASSIGNED, LeadState.DROPPED, SellingPermissions.EDIT)
            .byService()
            .way("resume", LeadState.DROPPED, LeadState.ASSIGNED, SellingPermissions.EDIT)
            .needsNote()
            .build();

    /** Leads and their flow. */
    public LeadDocument() {
        super(Leads.TYPE, SellingText.of("lead"), Lead.class, SellingLists.LEADS, FLOW, Lead::getState, Lead::setState);
    }

    @Override
    protected Text titleOf(Lead lead) {
        return title(lead.getNumber(), SellingText.of("lead"), lead.getCompany());
    }

    @Override
    protected void step(UnitOfWork uow, Lead lead, Transition way, Optional<String> note) {
        switch (LeadState.valueOf(way.to())) {
            case ASSIGNED -> {
                lead.resumed();
                lead.assigned(uow.now());
            }
            case DROPPED -> lead.dropped(uow.now());
            case NEW, QUALIFIED -> {
                // nothing leads back to the beginning, and who qualifies notes what the lead became
            }
        }
    }
}
