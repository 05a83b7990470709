package org.kontor.contracts.ui.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.ProgressEntry;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes what happened while a contract is carried out (CON-08). */
@Component(service = RecordAction.class)
public final class NoteProgress extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(NoteProgress.class);

    private static final RecordType<ProgressEntry> ASKED = RecordType.of("progress", TEXTS, ProgressEntry::new)
            .date("happenedOn", ProgressEntry::getHappenedOn, ProgressEntry::setHappenedOn)
            .text("step", 60, ProgressEntry::getStep, ProgressEntry::setStep)
            .offering("deliveryStep")
            .longText("report", 1000, ProgressEntry::getReport, ProgressEntry::setReport)
            .required()
            .build();

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public NoteProgress(@Reference Contracts contracts) {
        super(
                "noteProgress",
                Contracts.TYPE,
                TEXTS.text("noteProgress"),
                15,
                "contracts.edit",
                Set.of(ContractState.SIGNED.name()));
        this.contracts = contracts;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(
                label(),
                () -> contracts.load(workplace.actor(), record.id()),
                stored -> workplace.ask(
                        label(),
                        TEXTS.text("noteProgress.explanation", stored.title()),
                        ASKED,
                        new ProgressEntry(),
                        entry -> {
                            contracts.note(workplace.actor(), record.id(), stored.version(), entry);
                            return Optional.of(record);
                        }));
    }
}
