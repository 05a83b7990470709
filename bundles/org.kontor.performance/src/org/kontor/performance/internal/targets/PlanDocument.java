package org.kontor.performance.internal.targets;

import java.util.Optional;
import org.kontor.kernel.text.Text;
import org.kontor.performance.targets.PlanState;
import org.kontor.performance.targets.TargetPlan;
import org.kontor.performance.targets.Targets;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Target plans as documents: set and split, then agreed; taken up again only with a reason, which stays (P-06). */
@Component(service = DocumentType.class)
public final class PlanDocument extends EntityDocument<TargetPlan, PlanState> {

    private static final DocumentFlow<PlanState> FLOW = DocumentFlow.of(PlanState.class, TargetText.SOURCE)
            .state(PlanState.DRAFT, StateTone.ACTIVE)
            .state(PlanState.AGREED, StateTone.GOOD)
            .way("agree", PlanState.DRAFT, PlanState.AGREED, TargetsPermissions.EDIT)
            .way("adjust", PlanState.AGREED, PlanState.DRAFT, TargetsPermissions.EDIT)
            .needsNote()
            .build();

    private final Seats seats;

    /** Plans and their flow. */
    @Activate
    public PlanDocument(@Reference Seats seats) {
        super(
                Targets.TYPE,
                TargetText.of("targetPlan"),
                TargetPlan.class,
                TargetsLists.PLANS,
                FLOW,
                TargetPlan::getState,
                TargetPlan::setState);
        this.seats = seats;
    }

    @Override
    protected Text titleOf(TargetPlan plan) {
        return title(null, TargetText.of("targetPlan"), plan.getName());
    }

    @Override
    protected void step(UnitOfWork uow, TargetPlan plan, Transition way, Optional<String> note) {
        if (way.to().equals(PlanState.AGREED.name())) {
            PlanChecks.addsUp(plan, seats.tree(uow, plan)).refuseOnError();
        }
    }
}
