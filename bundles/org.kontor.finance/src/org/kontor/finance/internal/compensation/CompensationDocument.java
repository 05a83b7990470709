package org.kontor.finance.internal.compensation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.finance.CreditNotes;
import org.kontor.finance.Invoice;
import org.kontor.finance.compensation.Compensation;
import org.kontor.finance.compensation.CompensationState;
import org.kontor.finance.compensation.Compensations;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.Notifier;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Price compensations as documents: proposed by a run, credited when somebody agrees, refused with a reason. */
@Component(service = DocumentType.class)
public final class CompensationDocument extends EntityDocument<Compensation, CompensationState> {

    private static final String APPROVE = "approve";

    private static final DocumentFlow<CompensationState> FLOW = DocumentFlow.of(
                    CompensationState.class, CompensationText.SOURCE)
            .state(CompensationState.PROPOSED, StateTone.WAITING)
            .waitsFor("finance")
            .state(CompensationState.APPROVED, StateTone.GOOD)
            .sideState(CompensationState.REFUSED, StateTone.DONE)
            .way(APPROVE, CompensationState.PROPOSED, CompensationState.APPROVED, CompensationPermissions.APPROVE)
            .way("refuse", CompensationState.PROPOSED, CompensationState.REFUSED, CompensationPermissions.APPROVE)
            .needsNote()
            .build();

    private final CreditNotes credits;
    private final Notifier notifier;

    /** Compensations and their flow; the salesperson is told what was credited. */
    @Activate
    public CompensationDocument(@Reference CreditNotes credits, @Reference Notifier notifier) {
        super(
                Compensations.TYPE,
                CompensationText.of("compensation"),
                Compensation.class,
                CompensationLists.COMPENSATIONS,
                FLOW,
                Compensation::getState,
                Compensation::setState);
        this.credits = credits;
        this.notifier = notifier;
    }

    static Text title(Compensation compensation) {
        return title(compensation.getNumber(), CompensationText.of("compensation"), compensation.getCustomerName());
    }

    @Override
    protected Text titleOf(Compensation compensation) {
        return title(compensation);
    }

    @Override
    protected void step(UnitOfWork uow, Compensation compensation, Transition way, Optional<String> note) {
        if (!way.id().equals(APPROVE)) {
            return;
        }
        if (compensation.getTotal().signum() == 0) {
            throw new ProblemException(CompensationText.of("compensation.nothing"));
        }
        Returned returned = Returned.of(
                uow, compensation.getLines().stream().map(l -> l.getOrderId()).toList());
        compensation.getLines().forEach(returned::requireHeld);
        List<Invoice> notes = credits.compensate(uow, compensation, uow.today());
        compensation.addUp();
        compensation.setCreditNumbers(notes.stream().map(Invoice::getNumber).collect(Collectors.joining(", ")));
        notifier.tell(
                uow,
                compensation.getOwnerId(),
                CompensationText.of(
                        "compensation.credited",
                        compensation.getCustomerName(),
                        compensation.getTotal(),
                        compensation.getCurrency(),
                        compensation.getPriceListName()),
                new RecordRef(Compensations.TYPE, compensation.getId()));
    }
}
