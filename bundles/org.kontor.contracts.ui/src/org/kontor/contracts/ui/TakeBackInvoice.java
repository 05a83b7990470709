package org.kontor.contracts.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.kontor.workbench.contribution.BaseAction;
import org.kontor.workbench.contribution.RecordAction;
import org.kontor.workbench.contribution.Workplace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes back invoices received that were entered by mistake; they stay in sight and count no more (FIN-05). */
@Component(service = RecordAction.class)
public final class TakeBackInvoice extends BaseAction {

    private static final TextSource TEXTS = TextSource.beside(TakeBackInvoice.class);

    /** An invoice that can be taken back. */
    private static final class Line {

        private long id;
        private String number;
        private LocalDate invoicedOn;
        private BigDecimal amount;
        private boolean wrong;
    }

    /** The contract and what came for it. */
    private record Loaded(Stored<Contract> contract, List<ReceivedInvoice> invoices) {}

    /** What is asked. */
    private static final class Draft {

        private final List<Line> lines = new ArrayList<>();
        private String reason;
    }

    private static final RecordType<Line> LINE = RecordType.of("takeBackInvoiceLine", TEXTS, Line::new)
            .shownText("number", l -> l.number)
            .shownDate("invoicedOn", l -> l.invoicedOn)
            .shownDecimal("amount", FieldKind.MONEY, l -> l.amount)
            .flag("wrong", l -> l.wrong, (l, wrong) -> l.wrong = Boolean.TRUE.equals(wrong))
            .build();

    private static final RecordType<Draft> ASKED = RecordType.of("takeBackInvoice", TEXTS, Draft::new)
            .text("reason", 200, d -> d.reason, (d, text) -> d.reason = text)
            .required()
            .givenTable("lines", LINE, d -> d.lines)
            .build();

    private final Contracts contracts;

    /** Over the contracts. */
    @Activate
    public TakeBackInvoice(@Reference Contracts contracts) {
        super(
                "takeBackInvoice",
                Contracts.TYPE,
                TEXTS.text("takeBackInvoice"),
                23,
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
        workplace.load(
                label(),
                () -> new Loaded(
                        contracts.load(workplace.actor(), record.id()),
                        contracts.receivedInvoices(workplace.actor(), record.id())),
                loaded -> ask(workplace, record, loaded.contract(), loaded.invoices()));
    }

    private void ask(Workplace workplace, RecordRef record, Stored<Contract> stored, List<ReceivedInvoice> invoices) {
        Draft given = new Draft();
        open(invoices).forEach(given.lines::add);
        workplace.ask(label(), TEXTS.text("takeBackInvoice.explanation", stored.title()), ASKED, given, draft -> {
            Set<Long> wrong = draft.lines.stream()
                    .filter(line -> line.wrong)
                    .map(line -> line.id)
                    .collect(Collectors.toSet());
            contracts.takeBackInvoices(workplace.actor(), record.id(), stored.version(), wrong, draft.reason);
            return Optional.of(record);
        });
    }

    private static List<Line> open(List<ReceivedInvoice> invoices) {
        return invoices.stream()
                .filter(ReceivedInvoice::counts)
                .map(TakeBackInvoice::line)
                .toList();
    }

    private static Line line(ReceivedInvoice invoice) {
        Line line = new Line();
        line.id = invoice.getId();
        line.number = invoice.getNumber();
        line.invoicedOn = invoice.getInvoicedOn();
        line.amount = invoice.getAmount();
        return line;
    }
}
