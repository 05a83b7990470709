package org.kontor.finance.internal.reconciliation;

import java.util.Optional;
import org.kontor.customers.Customer;
import org.kontor.finance.reconciliation.Movement;
import org.kontor.finance.reconciliation.MovementKind;
import org.kontor.finance.reconciliation.Reconciliation;
import org.kontor.finance.reconciliation.ReconciliationState;
import org.kontor.finance.reconciliation.Reconciliations;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.persistence.UnitOfWork;
import org.kontor.persistence.UnitsOfWork;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.record.EntityRecords;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes reconciliation statements; a draft shows the ledger as it is, one that was sent stays as it was sent. */
@Component(service = {ReconciliationRecords.class, Reconciliations.class, RecordService.class})
public final class ReconciliationRecords extends EntityRecords<Reconciliation> implements Reconciliations {

    private static final RecordType<Movement> LINE = RecordType.of("movement", ReconciliationText.SOURCE, Movement::new)
            .shownDate("day", Movement::getDay)
            .choice("kind", MovementKind.class, Movement::getKind, Movement::setKind)
            .readOnly()
            .shownText("document", Movement::getDocument)
            .shownText("customerName", Movement::getCustomerName)
            .shownText("payer", Movement::getPayer)
            .shownDecimal("amount", FieldKind.MONEY, Movement::getAmount)
            .shownDecimal("balance", FieldKind.MONEY, Movement::getBalance)
            .build();

    private static final RecordType<Reconciliation> STATEMENT = RecordType.of(
                    Reconciliations.TYPE, ReconciliationText.SOURCE, Reconciliation::new)
            .shownText("number", Reconciliation::getNumber)
            .reference("customerId", "customer", Reconciliation::getCustomerId, Reconciliation::setCustomerId)
            .required()
            .flag("ofPayer", Reconciliation::isOfPayer, Reconciliation::setOfPayer)
            .date("firstDay", Reconciliation::getFirstDay, Reconciliation::setFirstDay)
            .required()
            .date("lastDay", Reconciliation::getLastDay, Reconciliation::setLastDay)
            .required()
            .text("currency", 3, Reconciliation::getCurrency, Reconciliation::setCurrency)
            .section("balance")
            .shownDecimal("opening", FieldKind.MONEY, Reconciliation::getOpening)
            .shownDecimal("invoiced", FieldKind.MONEY, Reconciliation::getInvoiced)
            .shownDecimal("paid", FieldKind.MONEY, Reconciliation::getPaid)
            .shownDecimal("closing", FieldKind.MONEY, Reconciliation::getClosing)
            .shownDecimal("unapplied", FieldKind.MONEY, Reconciliation::getUnapplied)
            .section("answer")
            .decimal(
                    "dealerBalance",
                    FieldKind.MONEY,
                    Reconciliation::getDealerBalance,
                    Reconciliation::setDealerBalance)
            .shownDecimal("difference", FieldKind.MONEY, r -> r.difference().orElse(null))
            .longText("remark", 1000, Reconciliation::getRemark, Reconciliation::setRemark)
            .readOnlyTable("lines", LINE, Reconciliation::getLines)
            .build();

    private final Workflow workflow;

    /** A service on reconciliation statements. */
    @Activate
    public ReconciliationRecords(
            @Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Workflow workflow) {
        super(units, queries, Reconciliation.class, STATEMENT, ReconciliationLists.RECONCILIATIONS);
        this.workflow = workflow;
    }

    @Override
    protected String titleOf(Reconciliation statement) {
        return ReconciliationDocument.title(statement).toString();
    }

    @Override
    public boolean editable(Actor actor, Stored<Reconciliation> statement) {
        return super.editable(actor, statement) && statement.draft().getState() != ReconciliationState.CONFIRMED;
    }

    /** The last full month. */
    @Override
    protected void prepare(UnitOfWork uow, Reconciliation blank) {
        blank.giveTo(uow.actor());
        blank.setFirstDay(uow.today().minusMonths(1).withDayOfMonth(1));
        blank.setLastDay(uow.today().withDayOfMonth(1).minusDays(1));
    }

    @Override
    protected void validate(UnitOfWork uow, Reconciliation draft, Optional<Reconciliation> stored, Problems problems) {
        problems.require(
                        !draft.getLastDay().isBefore(draft.getFirstDay()),
                        "lastDay",
                        ReconciliationText.of("reconciliation.reversed"))
                .require(
                        draft.getLastDay().isBefore(uow.today().plusDays(1)),
                        "lastDay",
                        ReconciliationText.of("reconciliation.future"));
        String currency = currencyOf(uow, draft);
        problems.require(Money.isCurrency(currency), "currency", ReconciliationText.of("currency.unknown"));
        stored.filter(s -> s.getState() != ReconciliationState.DRAFT)
                .ifPresent(sent -> problems.require(
                        sent.getCustomerId().equals(draft.getCustomerId())
                                && sent.isOfPayer() == draft.isOfPayer()
                                && sent.getFirstDay().equals(draft.getFirstDay())
                                && sent.getLastDay().equals(draft.getLastDay())
                                && sent.getCurrency().equals(currency),
                        "customerId",
                        ReconciliationText.of("reconciliation.sent")));
    }

    @Override
    protected void advise(UnitOfWork uow, Reconciliation draft, Optional<Reconciliation> stored, Problems problems) {
        stored.flatMap(Reconciliation::difference)
                .filter(difference -> difference.signum() != 0)
                .ifPresent(difference -> problems.add(
                        Problem.warning("dealerBalance", ReconciliationText.of("reconciliation.differs", difference))));
    }

    private static String currencyOf(UnitOfWork uow, Reconciliation draft) {
        return Optional.ofNullable(draft.getCurrency())
                .filter(c -> !c.isBlank())
                .orElseGet(() -> uow.get(Customer.class, draft.getCustomerId()).getCurrency());
    }

    @Override
    protected void stored(UnitOfWork uow, Reconciliation statement, boolean isNew) {
        if (statement.getState() == ReconciliationState.DRAFT) {
            statement.setCustomerName(
                    uow.get(Customer.class, statement.getCustomerId()).getName());
            statement.setCurrency(currencyOf(uow, statement));
            Account.fill(uow, statement);
        }
        if (isNew) {
            workflow.begin(uow, ref(statement));
        }
    }
}
