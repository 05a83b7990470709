package org.kontor.contracts.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentSource;
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

/** Takes back payments that were entered by mistake; they and what takes them back stay in sight (FIN-03). */
@Component(service = RecordAction.class)
public final class TakeBackPayment extends ContractAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBackPayment.class);

    private static final RecordType<TakeBackDraft.Line> LINE = RecordType.of(
                    "takeBackLine", TEXTS, TakeBackDraft.Line::new)
            .shownDate("paidOn", TakeBackDraft.Line::day)
            .shownDecimal("amount", FieldKind.MONEY, TakeBackDraft.Line::amount)
            .shownText("reference", TakeBackDraft.Line::name)
            .flag("wrong", TakeBackDraft.Line::isWrong, TakeBackDraft.Line::setWrong)
            .build();

    private static final RecordType<TakeBackDraft> ASKED = RecordType.of("takeBack", TEXTS, TakeBackDraft::new)
            .text("reason", 200, TakeBackDraft::reason, TakeBackDraft::setReason)
            .required()
            .givenTable("lines", LINE, TakeBackDraft::lines)
            .build();

    /** Over the contracts. */
    @Activate
    public TakeBackPayment(@Reference Contracts contracts) {
        super(
                contracts,
                "takeBackPayment",
                TEXTS.text("takeBack"),
                21,
                "contracts.settle",
                Set.of(ContractState.SIGNED.name()));
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract && !open(contract).isEmpty();
    }

    @Override
    protected void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        workplace.ask(
                label(),
                TEXTS.text("takeBack.explanation", stored.title()),
                ASKED,
                TakeBackDraft.of(open(stored.draft())),
                draft -> {
                    contracts()
                            .takeBack(workplace.actor(), record.id(), stored.version(), draft.wrong(), draft.reason());
                    return Optional.of(record);
                });
    }

    private static List<TakeBackDraft.Line> open(Contract contract) {
        Set<Long> reversed = new HashSet<>();
        contract.getPayments().forEach(payment -> reversed.add(payment.getReversesId()));
        return contract.getPayments().stream()
                .filter(payment -> payment.getSource() == PaymentSource.HAND
                        && payment.getReversesId() == null
                        && payment.getSettlement().isPresent()
                        && !reversed.contains(payment.getId()))
                .map(payment -> new TakeBackDraft.Line(
                        payment.getId(), payment.getReference(), payment.getPaidOn(), payment.getAmount()))
                .toList();
    }
}
