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

/** Closes an opportunity as lost, with the reason and what is to be learnt (LED-11). */
@Component(service = RecordAction.class)
public final class LoseOpportunity extends BaseAction {

    private final Opportunities opportunities;

    /** Over the module's records. */
    @Activate
    public LoseOpportunity(@Reference Opportunities opportunities) {
        super("loseOpportunity", "opportunity", ScreenText.of("lose"), 0, "selling.edit", Set.of("OPEN"));
        this.opportunities = opportunities;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(
                label(),
                () -> opportunities.load(workplace.actor(), record.id()),
                stored -> workplace.ask(
                        label(), ScreenText.of("lose.explanation", stored.title()), Loss.TYPE, new Loss(), loss -> {
                            opportunities.lose(
                                    workplace.actor(), record.id(), stored.version(), loss.reason(), loss.analysis());
                            return Optional.of(record);
                        }));
    }
}
