package org.kontor.contracts.ui.amendments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.amendments.Amendments;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins an amendment of a contract in force and opens it (CON-19). */
@Component(service = RecordAction.class)
public final class Amend extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(Amend.class);

    /** What is asked. */
    private static final class Reason {
        private String reason;
    }

    private static final RecordType<Reason> ASKED = RecordType.of("amend", TEXTS, Reason::new)
            .longText("reason", 500, r -> r.reason, (r, words) -> r.reason = words)
            .required()
            .build();

    private final Amendments amendments;

    /** Over the amendments. */
    @Activate
    public Amend(@Reference Amendments amendments) {
        super(
                "amendContract",
                Contracts.TYPE,
                TEXTS.text("amendContract"),
                30,
                "contracts.edit",
                Set.of(ContractState.SIGNED.name()));
        this.amendments = amendments;
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long contract = records.getFirst().id();
        workplace.ask(
                label(),
                TEXTS.text("amendContract.explanation"),
                ASKED,
                new Reason(),
                asked -> Optional.of(new RecordRef(
                        Contracts.TYPE,
                        amendments
                                .begin(workplace.actor(), contract, asked.reason)
                                .id())));
    }
}
