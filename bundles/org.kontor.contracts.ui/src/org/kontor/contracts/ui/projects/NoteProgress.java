package org.kontor.contracts.ui.projects;

import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.ProgressEntry;
import org.kontor.contracts.ui.ContractAction;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what happened while a contract is carried out (CON-08). */
@Component(service = RecordAction.class)
public final class NoteProgress extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(NoteProgress.class);

    private static final RecordType<ProgressEntry> ASKED = RecordType.of("progress", TEXTS, ProgressEntry::new)
            .date("happenedOn", ProgressEntry::getHappenedOn, ProgressEntry::setHappenedOn)
            .text("step", 60, ProgressEntry::getStep, ProgressEntry::setStep)
            .offering("deliveryStep")
            .longText("report", 1000, ProgressEntry::getReport, ProgressEntry::setReport)
            .required()
            .build();

    /** Over the contracts. */
    @Activate
    public NoteProgress(@Reference Contracts contracts) {
        super(
                contracts,
                "noteProgress",
                TEXTS.text("noteProgress"),
                15,
                "contracts.edit",
                Set.of(ContractState.SIGNED.name()));
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        workplace.ask(
                label(), TEXTS.text("noteProgress.explanation", stored.title()), ASKED, new ProgressEntry(), entry -> {
                    contracts().note(workplace.actor(), record.id(), stored.version(), entry);
                    return Optional.of(record);
                });
    }
}
