package org.kontor.customers.ui.selling;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.selling.Opportunities;
import org.kontor.kernel.record.RecordRef;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives opportunities to a colleague (LED-17). */
@Component(service = RecordAction.class)
public final class ReassignOpportunity extends BaseAction {

    private final Opportunities opportunities;

    /** Over the module's records. */
    @Activate
    public ReassignOpportunity(@Reference Opportunities opportunities) {
        super("reassignOpportunity", "opportunity", ScreenText.of("reassign"), 10, "selling.direct", Set.of());
        this.opportunities = opportunities;
    }

    @Override
    public boolean onSeveral() {
        return true;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        workplace.ask(
                label(),
                ScreenText.of("reassign.explanation", records.size()),
                Colleague.TYPE,
                new Colleague(),
                choice -> {
                    for (RecordRef record : records) {
                        int version = opportunities
                                .load(workplace.actor(), record.id())
                                .version();
                        opportunities.reassign(workplace.actor(), record.id(), version, choice.user());
                    }
                    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
                });
    }
}
