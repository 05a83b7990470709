package org.kontor.customers.ui.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.kontor.customers.handover.Handovers;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.text.Text;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.list.ListDefinition;
import org.kontor.process.segments.Segments;
import org.kontor.workbench.contribution.HelpAbout;
import org.kontor.workbench.contribution.Icon;
import org.kontor.workbench.contribution.ListAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands over all customers of a segment: those of a region that gets another salesperson, for example (CUS-18). */
@Component
public final class HandOverSegment implements ListAction {

    private static final TextSource TEXTS = TextSource.beside(HandOverSegment.class);
    private static final String CUSTOMERS = "customers";
    private static final Set<String> LISTS = Set.of(CUSTOMERS, "handovers");
    private static final int ORDER = 40;

    private final Handovers handovers;
    private final Segments segments;

    /** Over handovers and segments. */
    @Activate
    public HandOverSegment(@Reference Handovers handovers, @Reference Segments segments) {
        this.handovers = handovers;
        this.segments = segments;
    }

    @Override
    public String id() {
        return "handOverSegment";
    }

    @Override
    public Text label() {
        return TEXTS.text("handOverSegment");
    }

    @Override
    public Icon icon() {
        return Icon.of(HandOverSegment.class, "icons/handover.svg");
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offeredFor(Actor actor, ListDefinition list) {
        return LISTS.contains(list.id()) && actor.may("customers.handover") && actor.may("customers.view");
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, ListDefinition list) {
        workplace.load(
                label(), () -> segments.offered(workplace.actor(), CUSTOMERS), offered -> choose(offered, workplace)
                        .ifPresent(segment -> handOver(workplace, segment)));
    }

    private Optional<Segments.Offer> choose(List<Segments.Offer> offered, Workplace workplace) {
        if (offered.isEmpty()) {
            workplace.tell(label(), TEXTS.text("segment.none"));
            return Optional.empty();
        }
        ElementListSelectionDialog dialog =
                new ElementListSelectionDialog(
                        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                        LabelProvider.createTextProvider(segment -> ((Segments.Offer) segment).name())) {
                    @Override
                    public void create() {
                        super.create();
                        getShell().setData("org.kontor.testId", "handover.segment");
                        HelpAbout.set(getShell(), "list_handovers");
                    }
                };
        dialog.setTitle(TEXTS.get("segment.title"));
        dialog.setMessage(TEXTS.get("segment.choose"));
        dialog.setMultipleSelection(false);
        dialog.setElements(offered.toArray());
        dialog.open();
        return Optional.ofNullable(dialog.getFirstResult()).map(Segments.Offer.class::cast);
    }

    private void handOver(Workplace workplace, Segments.Offer segment) {
        workplace.load(
                label(),
                () -> Offer.of(
                        handovers.ofSegment(workplace.actor(), segment.id()),
                        handovers.kinds(),
                        handovers.colleagues(workplace.actor()),
                        Optional.empty()),
                offer -> HandoverWizard.open(workplace, handovers, offer));
    }
}
