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

/** Urges the owners of opportunities with a notice (LED-17). */
@Component(service = RecordAction.class)
public final class UrgeOwner extends BaseAction {

    private final Opportunities opportunities;

    /** Over the module's records. */
    @Activate
    public UrgeOwner(@Reference Opportunities opportunities) {
        super("urgeOwner", "opportunity", ScreenText.of("urge"), 20, "selling.direct", Set.of("OPEN"));
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
                label(), ScreenText.of("urge.explanation", records.size()), Reasoning.TYPE, new Reasoning(), note -> {
                    records.forEach(record -> opportunities.urge(workplace.actor(), record.id(), note.text()));
                    return Optional.empty();
                });
    }
}
