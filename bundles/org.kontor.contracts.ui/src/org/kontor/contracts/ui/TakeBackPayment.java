package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.Contracts;
import org.kontor.contracts.PaymentSource;
import org.kontor.contracts.SettlementPayment;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.record.RecordType;
import org.kontor.kernel.text.TextSource;
import org.kontor.persistence.record.Stored;
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back payments that were entered by mistake; they and what takes them back stay in sight (FIN-03). */
@Component(service = RecordAction.class)
public final class TakeBackPayment extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBackPayment.class);

    /** A payment that can be taken back. */
    private static final class Line {

        private long id;
        private LocalDate paidOn;
        private BigDecimal amount;
        private String reference;
        private boolean wrong;
    }

    /** What is asked. */
    private static final class Draft {

        private final List<Line> lines = new ArrayList<>();
        private String reason;
    }

    private static final RecordType<Line> LINE = RecordType.of("takeBackLine", TEXTS, Line::new)
            .shownDate("paidOn", l -> l.paidOn)
            .shownDecimal("amount", FieldKind.MONEY, l -> l.amount)
            .shownText("reference", l -> l.reference)
            .flag("wrong", l -> l.wrong, (l, wrong) -> l.wrong = Boolean.TRUE.equals(wrong))
            .build();

    private static final RecordType<Draft> ASKED = RecordType.of("takeBack", TEXTS, Draft::new)
            .text("reason", 200, d -> d.reason, (d, text) -> d.reason = text)
            .required()
            .givenTable("lines", LINE, d -> d.lines)
            .build();

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public TakeBackPayment(@Reference Contracts contracts) {
        super(
                "takeBackPayment",
                Contracts.TYPE,
                TEXTS.text("takeBack"),
                21,
                "contracts.settle",
                Set.of(ContractState.SIGNED.name()));
        this.contracts = contracts;
    }

    @Override
    public boolean offeredFor(Actor actor, Object draft) {
        return draft instanceof Contract contract && !open(contract).isEmpty();
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
                stored -> ask(workplace, record, stored));
    }

    private void ask(Workplace workplace, RecordRef record, Stored<Contract> stored) {
        Draft given = new Draft();
        open(stored.draft()).forEach(given.lines::add);
        workplace.ask(label(), TEXTS.text("takeBack.explanation", stored.title()), ASKED, given, draft -> {
            Set<Long> wrong = draft.lines.stream()
                    .filter(line -> line.wrong)
                    .map(line -> line.id)
                    .collect(Collectors.toSet());
            contracts.takeBack(workplace.actor(), record.id(), stored.version(), wrong, draft.reason);
            return Optional.of(record);
        });
    }

    private static List<Line> open(Contract contract) {
        Set<Long> reversed = new HashSet<>();
        contract.getPayments().forEach(payment -> reversed.add(payment.getReversesId()));
        return contract.getPayments().stream()
                .filter(payment -> payment.getSource() == PaymentSource.HAND
                        && payment.getReversesId() == null
                        && payment.getSettlement().isPresent()
                        && !reversed.contains(payment.getId()))
                .map(TakeBackPayment::line)
                .toList();
    }

    private static Line line(SettlementPayment payment) {
        Line line = new Line();
        line.id = payment.getId();
        line.paidOn = payment.getPaidOn();
        line.amount = payment.getAmount();
        line.reference = payment.getReference();
        return line;
    }
}
