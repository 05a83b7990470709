package org.kontor.finance.internal.reconciliation;

import java.util.Optional;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.ReconciliationState;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.DocumentFlow;
import org.kontor.process.DocumentType;
import org.kontor.process.EntityDocument;
import org.kontor.process.StateTone;
import org.kontor.process.Transition;
import org.osgi.service.component.annotations.Component;

/** Reconciliation statements as documents: sent to the dealer, who confirms or knows another balance (P-26). */
@Component(service = DocumentType.class)
public final class ReconciliationDocument extends EntityDocument<Reconciliation, ReconciliationState> {

    private static final String EDIT = "finance.edit";

    private static final DocumentFlow<ReconciliationState> FLOW = DocumentFlow.of(
                    ReconciliationState.class, ReconciliationText.SOURCE)
            .state(ReconciliationState.DRAFT, StateTone.NEUTRAL)
            .state(ReconciliationState.SENT, StateTone.WAITING)
            .awaits("confirmation")
            .state(ReconciliationState.CONFIRMED, StateTone.GOOD)
            .sideState(ReconciliationState.DISPUTED, StateTone.BAD)
            .way("send", ReconciliationState.DRAFT, ReconciliationState.SENT, EDIT)
            .way("confirm", ReconciliationState.SENT, ReconciliationState.CONFIRMED, EDIT)
            .way("dispute", ReconciliationState.SENT, ReconciliationState.DISPUTED, EDIT)
            .needsNote()
            .way("confirm", ReconciliationState.DISPUTED, ReconciliationState.CONFIRMED, EDIT)
            .needsNote()
            .build();

    /** Statements and their flow. */
    public ReconciliationDocument() {
        super(
                Reconciliations.TYPE,
                ReconciliationText.of("reconciliation"),
                Reconciliation.class,
                ReconciliationLists.RECONCILIATIONS,
                FLOW,
                Reconciliation::getState,
                Reconciliation::setState);
    }

    static Text title(Reconciliation statement) {
        return title(statement.getNumber(), ReconciliationText.of("reconciliation"), statement.getCustomerName());
    }

    @Override
    protected Text titleOf(Reconciliation statement) {
        return title(statement);
    }

    @Override
    protected void step(UnitOfWork uow, Reconciliation statement, Transition way, Optional<String> note) {
        if (way.id().equals("send")) {
            statement.setNumber(uow.nextNumber("RS-" + statement.getLastDay().getYear()));
        }
        boolean differs = statement.difference().filter(d -> d.signum() != 0).isPresent();
        boolean agreed = way.id().equals("confirm") && statement.getState() == ReconciliationState.SENT;
        if (agreed && differs) {
            throw new ProblemException(ReconciliationText.of(
                    "reconciliation.differs", statement.difference().get()));
        }
    }
}
