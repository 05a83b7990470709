package org.kontor.contracts.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.DeliveryStep;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans the steps by which a signed contract is carried out, and says which are done (CON-28). */
@Component(service = RecordAction.class)
public final class PlanSteps extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(PlanSteps.class);

    /** What is asked. */
    private static final class Draft {

        private final List<DeliveryStep> steps = new ArrayList<>();
    }

    private static final RecordType<DeliveryStep> STEP = RecordType.of("planStep", TEXTS, DeliveryStep::new)
            .text("step", 60, DeliveryStep::getStep, DeliveryStep::setStep)
            .required()
            .offering("deliveryStep")
            .date("plannedOn", DeliveryStep::getPlannedOn, DeliveryStep::setPlannedOn)
            .required()
            .date("doneOn", DeliveryStep::getDoneOn, DeliveryStep::setDoneOn)
            .reference("responsibleId", "user", DeliveryStep::getResponsibleId, DeliveryStep::setResponsibleId)
            .required()
            .text("note", 200, DeliveryStep::getNote, DeliveryStep::setNote)
            .build();

    private static final RecordType<Draft> ASKED = RecordType.of("planSteps", TEXTS, Draft::new)
            .table("steps", STEP, draft -> draft.steps)
            .build();

    /** Over the contracts. */
    @Activate
    public PlanSteps(@Reference Contracts contracts) {
        super(
                contracts,
                "planSteps",
                TEXTS.text("planSteps"),
                16,
                "contracts.edit",
                Set.of(ContractState.SIGNED.name()));
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        Draft given = new Draft();
        given.steps.addAll(stored.draft().getSteps());
        workplace.ask(label(), TEXTS.text("planSteps.explanation", stored.title()), ASKED, given, draft -> {
            contracts().planSteps(workplace.actor(), record.id(), stored.version(), draft.steps);
            return Optional.of(record);
        });
    }
}
