package org.kontor.customers.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.customers.handover.Handovers;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands over everything alive of a person who leaves or is away, and signs the person off if wanted (SEC-07, P-22). */
@Component(service = RecordAction.class)
public final class HandOverAll extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(HandOverAll.class);

    private final Handovers handovers;

    /** Over the handovers. */
    @Activate
    public HandOverAll(@Reference Handovers handovers) {
        super("handOverAll", "user", TEXTS.text("handOverAll"), 20, "customers.handover", Set.of());
        this.handovers = handovers;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long person = records.getFirst().id();
        workplace.load(
                label(),
                () -> Offer.of(
                        handovers.of(workplace.actor(), person),
                        handovers.kinds(),
                        handovers.colleagues(workplace.actor()),
                        Optional.of(person)),
                offer -> HandoverWizard.open(workplace, handovers, offer));
    }
}
