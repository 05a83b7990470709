package org.kontor.customers.ui.selling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Opportunities;
import org.kontor.customers.selling.Opportunity;
import org.kontor.customers.selling.SaleStage;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes an opportunity to the next stage of its process; what the stage needs and is missing is told (LED-04). */
@Component(service = RecordAction.class)
public final class AdvanceOpportunity extends BaseAction {

    private final Opportunities opportunities;

    /** Over the module's records. */
    @Activate
    public AdvanceOpportunity(@Reference Opportunities opportunities) {
        super("advanceOpportunity", "opportunity", ScreenText.of("advance"), -10, "selling.edit", Set.of("OPEN"));
        this.opportunities = opportunities;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.run(label(), () -> {
            advance(workplace.actor(), records.getFirst().id());
            return Optional.of(records.getFirst());
        });
    }

    private void advance(Actor actor, long id) {
        Stored<Opportunity> stored = opportunities.load(actor, id);
        SaleStage present = stored.draft().getStage();
        SaleStage next = present.getSaleProcess().getStages().stream()
                .filter(stage -> stage.getPosition() > present.getPosition())
                .min(Comparator.comparingInt(SaleStage::getPosition))
                .orElseThrow(() -> new ProblemException(ScreenText.of("advance.none")));
        opportunities.moveTo(actor, id, stored.version(), next.getId(), Optional.empty());
    }
}
