package org.kontor.finance.ui;

import java.util.Optional;
import org.kontor.finance.dunning.Dunning;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Proposes dunning letters for everything that has reached its next level (FIN-11). */
@Component(service = ListAction.class)
public final class DunningRun extends OnList {

    private final Dunning dunning;

    /** Over the service. */
    @Activate
    public DunningRun(@Reference Dunning dunning) {
        super("dunningRun", "dunningLetters", "letter", 1, "finance.edit");
        this.dunning = dunning;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.ask(label(), TEXTS.text("dunningRun.explanation"), DayDraft.DAY, new DayDraft(), asked -> {
            dunning.run(workplace.actor(), asked.day());
            return Optional.empty();
        });
    }
}
