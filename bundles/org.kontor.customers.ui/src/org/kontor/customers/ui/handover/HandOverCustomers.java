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

/** Hands customers over, with everything alive that their owners have with them (CUS-18). */
@Component(service = RecordAction.class)
public final class HandOverCustomers extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(HandOverCustomers.class);

    private final Handovers handovers;

    /** Over the handovers. */
    @Activate
    public HandOverCustomers(@Reference Handovers handovers) {
        super("handOver", "customer", TEXTS.text("handOver"), 20, "customers.handover", Set.of());
        this.handovers = handovers;
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
        workplace.load(
                label(),
                () -> Offer.of(
                        handovers.ofCustomers(
                                workplace.actor(),
                                records.stream().map(RecordRef::id).toList()),
                        handovers.kinds(),
                        handovers.colleagues(workplace.actor()),
                        Optional.empty()),
                offer -> HandoverWizard.open(workplace, handovers, offer));
    }
}
