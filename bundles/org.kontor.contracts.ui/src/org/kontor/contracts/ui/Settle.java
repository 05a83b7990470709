package org.kontor.contracts.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Books what was paid of the settlement plan (FIN-03). */
@Component(service = RecordAction.class)
public final class Settle extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(Settle.class);

    /** Over the contracts. */
    @Activate
    public Settle(@Reference Contracts contracts) {
        super(contracts, "settle", TEXTS.text("settle"), 20, "contracts.settle", Set.of(ContractState.SIGNED.name()));
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        workplace.ask(
                label(),
                TEXTS.text("settle.explanation", stored.title(), stored.draft().getCurrency()),
                SettleDraft.TYPE,
                SettleDraft.of(stored.draft(), LocalDate.now()),
                draft -> {
                    contracts().settle(workplace.actor(), record.id(), stored.version(), draft.entry());
                    return Optional.of(record);
                });
    }
}
