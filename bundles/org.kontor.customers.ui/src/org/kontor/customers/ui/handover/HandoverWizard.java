package org.kontor.customers.ui.handover;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.kontor.customers.handover.Handovers;
import org.kontor.customers.handover.Move;
import org.kontor.identity.User;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.progress.Progress;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.HelpAbout;
import org.kontor.workbench.contribution.JobProgress;
import org.kontor.workbench.contribution.Workplace;

/** Asks who receives what, with which note, and hands it over; stays open when that is refused. */
final class HandoverWizard extends Wizard {

    private static final TextSource TEXTS = TextSource.beside(HandoverWizard.class);
    private static final Point SIZE = new Point(580, 400);

    private final Workplace workplace;
    private final Handovers handovers;
    private final Offer offer;
    private final ReceiverPage receiver;
    private final CustomersPage customers;
    private List<RecordRef> done = List.of();

    private HandoverWizard(Workplace workplace, Handovers handovers, Offer offer) {
        this.workplace = workplace;
        this.handovers = handovers;
        this.offer = offer;
        receiver = new ReceiverPage(offer, mayDeactivate());
        customers = new CustomersPage(offer, receiver);
        setWindowTitle(TEXTS.get("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    static void open(Workplace workplace, Handovers handovers, Offer offer) {
        if (offer.estate().holdings().isEmpty()) {
            workplace.tell(TEXTS.text("wizard.title"), TEXTS.text("wizard.nothing"));
            return;
        }
        HandoverWizard wizard = new HandoverWizard(workplace, handovers, offer);
        WizardDialog dialog = new WizardDialog(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard);
        dialog.setPageSize(SIZE);
        dialog.open();
        wizard.done.stream().findFirst().ifPresent(workplace::openRecord);
    }

    private boolean mayDeactivate() {
        return offer.leaving().isPresent() && workplace.actor().may("identity.edit");
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        HelpAbout.set(container.getShell(), "list_handovers");
    }

    @Override
    public void addPages() {
        addPage(receiver);
        if (offer.estate().customers().size() > 1) {
            addPage(customers);
        }
    }

    @Override
    public boolean performFinish() {
        List<Move> moves = offer.estate().to(receiver.chosen().orElseThrow().id(), customers.chosen());
        String note = receiver.note();
        boolean deactivate = receiver.deactivates();
        AtomicReference<List<RecordRef>> result = new AtomicReference<>(List.of());
        try {
            getContainer().run(true, true, monitor -> {
                Progress progress = new JobProgress(monitor, TEXTS.get("wizard.title"));
                result.set(handovers.handOver(workplace.actor(), moves, note, progress));
                if (deactivate && !progress.isCancelled()) {
                    workplace.records("user").ifPresent(this::deactivate);
                }
            });
        } catch (InvocationTargetException e) {
            return refused(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        done = result.get();
        return true;
    }

    private boolean refused(InvocationTargetException failure) {
        if (failure.getCause() instanceof ProblemException problem) {
            receiver.setErrorMessage(problem.getLocalizedMessage());
            getContainer().showPage(receiver);
            return false;
        }
        throw new IllegalStateException(failure.getCause());
    }

    private <T> void deactivate(RecordService<T> users) {
        long id = offer.leaving().orElseThrow();
        Stored<T> stored = users.load(workplace.actor(), id);
        ((User) stored.draft()).setActive(false);
        users.update(workplace.actor(), id, stored.version(), stored.draft());
    }
}
