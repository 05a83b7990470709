package org.kontor.contracts.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.quotations.QuotedContracts;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.TextSource;
import org.kontor.orders.quotations.QuotationState;
import org.kontor.orders.quotations.Quotations;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a draft of a contract of a quotation and opens it. */
@Component(service = RecordAction.class)
public final class MakeContract extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(MakeContract.class);

    private final QuotedContracts contracts;

    /** Over the contracts. */
    @Activate
    public MakeContract(@Reference QuotedContracts contracts) {
        super(
                "makeContract",
                Quotations.TYPE,
                TEXTS.text("makeContract"),
                15,
                "contracts.edit",
                Set.of(QuotationState.SENT.name(), QuotationState.ACCEPTED.name()));
        this.contracts = contracts;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        long quotation = records.getFirst().id();
        workplace.run(
                label(),
                () -> Optional.of(new RecordRef(
                        Contracts.TYPE,
                        contracts.makeContract(workplace.actor(), quotation).getId())));
    }
}
