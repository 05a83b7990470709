package org.kontor.contracts.ui;

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
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back invoices received that were entered by mistake; they stay in sight and count no more (FIN-05). */
@Component(service = RecordAction.class)
public final class TakeBackInvoice extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBackInvoice.class);

    private static final RecordType<TakeBackDraft.Line> LINE = RecordType.of(
                    "takeBackInvoiceLine", TEXTS, TakeBackDraft.Line::new)
            .shownText("number", TakeBackDraft.Line::name)
            .shownDate("invoicedOn", TakeBackDraft.Line::day)
            .shownDecimal("amount", FieldKind.MONEY, TakeBackDraft.Line::amount)
            .flag("wrong", TakeBackDraft.Line::isWrong, TakeBackDraft.Line::setWrong)
            .build();

    private static final RecordType<TakeBackDraft> ASKED = RecordType.of("takeBackInvoice", TEXTS, TakeBackDraft::new)
            .text("reason", 200, TakeBackDraft::reason, TakeBackDraft::setReason)
            .required()
            .givenTable("lines", LINE, TakeBackDraft::lines)
            .build();

    /** Over the contracts. */
    @Activate
    public TakeBackInvoice(@Reference Contracts contracts) {
        super(
                contracts,
                "takeBackInvoice",
                TEXTS.text("takeBackInvoice"),
                23,
                "contracts.settle",
                Set.of(ContractState.SIGNED.name(), ContractState.COMPLETED.name()));
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract && !contract.getKind().isSold();
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        workplace.load(
                label(),
                () -> contracts().receivedInvoices(workplace.actor(), record.id()),
                invoices -> workplace.ask(
                        label(),
                        TEXTS.text("takeBackInvoice.explanation", stored.title()),
                        ASKED,
                        TakeBackDraft.of(open(invoices)),
                        draft -> {
                            contracts()
                                    .takeBackInvoices(
                                            workplace.actor(),
                                            record.id(),
                                            stored.version(),
                                            draft.wrong(),
                                            draft.reason());
                            return Optional.of(record);
                        }));
    }

    private static List<TakeBackDraft.Line> open(List<ReceivedInvoice> invoices) {
        return invoices.stream()
                .filter(ReceivedInvoice::counts)
                .map(invoice -> new TakeBackDraft.Line(
                        invoice.getId(), invoice.getNumber(), invoice.getInvoicedOn(), invoice.getAmount()))
                .toList();
    }
}
