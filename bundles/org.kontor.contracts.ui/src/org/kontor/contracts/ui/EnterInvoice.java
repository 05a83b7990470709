package org.kontor.contracts.ui;

import java.time.LocalDate;
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
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Enters an invoice that came for a contract by which we buy (FIN-05). */
@Component(service = RecordAction.class)
public final class EnterInvoice extends ContractAction {

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

    /** Over the contracts. */
    @Activate
    public EnterInvoice(@Reference Contracts contracts) {
        super(
                contracts,
                "enterInvoice",
                TEXTS.text("enterInvoice"),
                22,
                "contracts.settle",
                Set.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name()));
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract && !contract.getKind().isSold();
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        ReceivedInvoice given = new ReceivedInvoice();
        given.setInvoicedOn(LocalDate.now());
        workplace.ask(
                label(),
                TEXTS.text(
                        "enterInvoice.explanation",
                        stored.title(),
                        stored.draft().getCurrency()),
                ASKED,
                given,
                invoice -> {
                    contracts().enterInvoice(workplace.actor(), record.id(), stored.version(), invoice);
                    return Optional.of(record);
                });
    }
}
