package org.kontor.contracts.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.ReceivedInvoice;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters an invoice that came for a contract by which we buy (FIN-05). */
@Component(service = RecordAction.class)
public final class EnterInvoice extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(EnterInvoice.class);

    private static final RecordType<ReceivedInvoice> ASKED = RecordType.of("enterInvoice", TEXTS, ReceivedInvoice::new)
            .text("number", 60, ReceivedInvoice::getNumber, ReceivedInvoice::setNumber)
            .required()
            .date("invoicedOn", ReceivedInvoice::getInvoicedOn, ReceivedInvoice::setInvoicedOn)
            .required()
            .decimal("amount", FieldKind.MONEY, ReceivedInvoice::getAmount, ReceivedInvoice::setAmount)
            .required()
            .text("note", 200, ReceivedInvoice::getNote, ReceivedInvoice::setNote)
            .build();

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public EnterInvoice(@Reference Contracts contracts) {
        super(
                "enterInvoice",
                Contracts.TYPE,
                TEXTS.text("enterInvoice"),
                22,
                "contracts.settle",
                Set.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name()));
        this.contracts = contracts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract && !contract.getKind().isSold();
    }

    @Override
    public boolean asksFirst() {
        return true;
    }

    @Override
    public void run(Workplace workplace, List<RecordRef> records) {
        RecordRef record = records.getFirst();
        workplace.load(label(), () -> contracts.load(workplace.actor(), record.id()), stored -> {
            ReceivedInvoice draft = new ReceivedInvoice();
            draft.setInvoicedOn(LocalDate.now());
            workplace.ask(
                    label(),
                    TEXTS.text(
                            "enterInvoice.explanation",
                            stored.title(),
                            stored.draft().getCurrency()),
                    ASKED,
                    draft,
                    invoice -> {
                        contracts.enterInvoice(workplace.actor(), record.id(), stored.version(), invoice);
                        return Optional.of(record);
                    });
        });
    }
}
