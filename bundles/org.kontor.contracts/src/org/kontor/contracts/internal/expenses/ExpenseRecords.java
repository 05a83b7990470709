package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractState;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseOpinion;
import org.kontor.contracts.expenses.ExpenseShare;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.customers.Customer;
import org.kontor.identity.settings.CompanySettings;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.money.Money;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.problem.Problems;
import org.kontor.kernel.record.FieldKind;
import org.kontor.kernel.record.RecordType;
import org.kontor.orders.cash.RateSource;
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
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Takes what was spent, and reckons what it is worth and who bears it (FIN-15, FIN-16, FIN-19). */
@Component(service = {ContractExpenses.class, RecordService.class})
public final class ExpenseRecords extends EntityRecords<ContractExpense> implements ContractExpenses {

    private static final BigDecimal USUAL_DIFFERENCE = new BigDecimal("0.05");
    private static final String RATE = "rate";
    private static final String TARGET_RATE = "targetRate";
    private static final String CURRENCY = "currency";

    private static final RecordType<ExpenseShare> SHARE = RecordType.of(
                    "expenseShare", ExpensesText.SOURCE, ExpenseShare::new)
            .shownReference("departmentId", "orgUnit", ExpenseShare::getDepartmentId)
            .shownDecimal("amount", FieldKind.MONEY, ExpenseShare::getAmount)
            .shownText("explanation", ExpenseRecords::explained)
            .build();

    private static final RecordType<ExpenseOpinion> OPINION = RecordType.of(
                    "expenseOpinion", ExpensesText.SOURCE, ExpenseOpinion::new)
            .choice("level", ApprovalLevel.class, ExpenseOpinion::getLevel, (opinion, level) -> {})
            .readOnly()
            .flag("agreed", ExpenseOpinion::isAgreed, (opinion, agreed) -> {})
            .readOnly()
            .shownText("opinion", ExpenseOpinion::getOpinion)
            .shownText("givenBy", ExpenseOpinion::getGivenBy)
            .shownDate("givenOn", ExpenseOpinion::getGivenOn)
            .build();

    private static final RecordType<ContractExpense> RECORD = RecordType.of(
                    TYPE, ExpensesText.SOURCE, ContractExpense::new)
            .shownText("number", ContractExpense::getNumber)
            .text("expenditureClass", 60, ContractExpense::getExpenditureClass, ContractExpense::setExpenditureClass)
            .offering("expenditureClass")
            .required()
            .date("spentOn", ContractExpense::getSpentOn, ContractExpense::setSpentOn)
            .required()
            .decimal("amount", FieldKind.MONEY, ContractExpense::getAmount, ContractExpense::setAmount)
            .required()
            .text(CURRENCY, 3, ContractExpense::getCurrency, ContractExpense::setCurrency)
            .required()
            .reference("customerId", "customer", ContractExpense::getCustomerId, ContractExpense::setCustomerId)
            .reference("contractId", "contract", ContractExpense::getContractId, ContractExpense::setContractId)
            .reference("projectId", "project", ContractExpense::getProjectId, ContractExpense::setProjectId)
            .reference(
                    "allocationId",
                    Allocations.TYPE,
                    ContractExpense::getAllocationId,
                    ContractExpense::setAllocationId)
            .shownReference("ownerId", "user", ContractExpense::getOwnerId)
            .longText("note", 500, ContractExpense::getNote, ContractExpense::setNote)
            .section("worth")
            .decimal(RATE, FieldKind.QUANTITY, ContractExpense::getRate, ContractExpense::setRate)
            .decimal(TARGET_RATE, FieldKind.QUANTITY, ContractExpense::getTargetRate, ContractExpense::setTargetRate)
            .shownDecimal("homeAmount", FieldKind.MONEY, ContractExpense::getHomeAmount)
            .shownDecimal("cost", FieldKind.MONEY, ContractExpense::getCost)
            .shownText("costCurrency", ContractExpense::getCostCurrency)
            .shownDate("submittedOn", ContractExpense::getSubmittedOn)
            .shownDate("approvedOn", ContractExpense::getApprovedOn)
            .shownDate("paidOn", ContractExpense::getPaidOn)
            .readOnlyTable("opinions", OPINION, ContractExpense::getOpinions)
            .readOnlyTable("shares", SHARE, ContractExpense::getShares)
            .build();

    /** By what a department bears its share, in one sentence of numbers. */
    private static String explained(ExpenseShare share) {
        return share.getBasis()
                .map(basis -> ExpensesText.of("share." + basis, share.getWeight(), share.getWhole())
                        + share.getReason().map(why -> "  " + why).orElse(""))
                .or(() -> share.getSharedOn().map(day -> ExpensesText.of(
                                "share.takenBack", day, share.getReason().orElse(""))
                        .toString()))
                .orElse("");
    }

    private final Workflow workflow;
    private final List<RateSource> rates = new CopyOnWriteArrayList<>();

    /** A service on expenses. */
    @Activate
    public ExpenseRecords(@Reference UnitsOfWork units, @Reference ListQueries queries, @Reference Workflow workflow) {
        super(units, queries, ContractExpense.class, RECORD, ExpensesLists.EXPENSES);
        this.workflow = workflow;
    }

    /** A module that knows what foreign money is worth came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRates(RateSource source) {
        rates.add(source);
    }

    /** It went. */
    public void removeRates(RateSource source) {
        rates.remove(source);
    }

    private Optional<RateSource> rates() {
        return rates.stream().findFirst();
    }

    @Override
    protected String titleOf(ContractExpense expense) {
        return ExpenseDocument.title(expense).toString();
    }

    @Override
    protected void prepare(UnitOfWork uow, ContractExpense blank) {
        blank.giveTo(uow.actor());
        blank.setSpentOn(uow.today());
        blank.setCurrency(CompanySettings.currency(uow));
    }

    @Override
    public boolean editable(Actor actor, Stored<ContractExpense> expense) {
        return super.editable(actor, expense) && expense.draft().getState() == ExpenseState.DRAFT;
    }

    @Override
    protected void validate(
            UnitOfWork uow, ContractExpense draft, Optional<ContractExpense> stored, Problems problems) {
        boolean knownCurrency = Money.isCurrency(draft.getCurrency());
        problems.require(
                        stored.filter(e -> e.getState() != ExpenseState.DRAFT).isEmpty(),
                        "state",
                        ExpensesText.of("expense.submitted"))
                .require(draft.getAmount().signum() > 0, "amount", ExpensesText.of("expense.positive"))
                .require(!draft.getSpentOn().isAfter(uow.today()), "spentOn", ExpensesText.of("expense.future"))
                .require(knownCurrency, CURRENCY, ExpensesText.of("currency.unknown"))
                .require(isPositive(draft.getRate()), RATE, ExpensesText.of("expense.ratePositive"))
                .require(isPositive(draft.getTargetRate()), TARGET_RATE, ExpensesText.of("expense.ratePositive"));
        contract(uow, draft).ifPresent(contract -> validate(draft, contract, problems));
        if (problems.list().isEmpty()) {
            Worth worth = Worth.of(uow, draft, rates());
            problems.require(
                            worth.rate().isPresent(),
                            RATE,
                            ExpensesText.of("expense.rateMissing", draft.getCurrency(), worth.home()))
                    .require(
                            worth.targetRate().isPresent(),
                            TARGET_RATE,
                            ExpensesText.of("expense.rateMissing", worth.targetCurrency(), worth.home()));
        }
    }

    private static boolean isPositive(BigDecimal rate) {
        return rate == null || rate.signum() > 0;
    }

    private static void validate(ContractExpense draft, Contract contract, Problems problems) {
        boolean sameProject =
                draft.getProjectId() == null || draft.getProjectId().equals(contract.getProjectId());
        boolean sameCustomer =
                draft.getCustomerId() == null || draft.getCustomerId().equals(contract.getCustomerId());
        problems.require(
                        contract.getState() != ContractState.CANCELLED,
                        "contractId",
                        ExpensesText.of("expense.cancelled"))
                .require(sameProject, "projectId", ExpensesText.of("expense.otherProject"))
                .require(sameCustomer, "customerId", ExpensesText.of("expense.otherCustomer"));
    }

    @Override
    protected void advise(UnitOfWork uow, ContractExpense draft, Optional<ContractExpense> stored, Problems problems) {
        if (problems.list().stream().anyMatch(Problem::isError)
                || draft.getAmount() == null
                || draft.getSpentOn() == null) {
            return;
        }
        Worth worth = Worth.of(uow, draft, rates());
        try {
            Map<Long, BigDecimal> borne = new Bearers(uow, rates())
                    .of(draft, worth.homeAmount(draft.getAmount()))
                    .borne();
            boolean open = stored.map(ContractExpense::getState).orElse(ExpenseState.DRAFT) == ExpenseState.DRAFT;
            (open ? BudgetBook.overruns(uow, draft, borne) : List.<BudgetBook.Overrun>of())
                    .forEach(overrun -> problems.add(Problem.warning("amount", overrun.text())));
        } catch (ProblemException nothingToShareBy) {
            problems.addAll(nothingToShareBy.problems());
        }
        rates().flatMap(source -> source.known(uow, draft.getCurrency(), draft.getSpentOn()))
                .filter(known -> isUnusual(known, worth.rate().orElse(known)))
                .ifPresent(known -> problems.add(Problem.warning(
                        RATE,
                        ExpensesText.of(
                                "expense.rateUnusual",
                                known.stripTrailingZeros().toPlainString()))));
    }

    private static boolean isUnusual(BigDecimal known, BigDecimal entered) {
        return entered.subtract(known).abs().compareTo(known.multiply(USUAL_DIFFERENCE)) > 0;
    }

    private static Optional<Contract> contract(UnitOfWork uow, ContractExpense expense) {
        return Optional.ofNullable(expense.getContractId()).flatMap(id -> uow.find(Contract.class, id));
    }

    /** What it is worth is reckoned once and kept, so that a later rate does not change what was approved. */
    @Override
    protected void stored(UnitOfWork uow, ContractExpense expense, boolean isNew) {
        contract(uow, expense).ifPresent(contract -> {
            expense.setProjectId(contract.getProjectId());
            expense.setCustomerId(contract.getCustomerId());
        });
        expense.setCustomerName(Optional.ofNullable(expense.getCustomerId())
                .map(id -> uow.get(Customer.class, id).getName())
                .orElse(null));
        Worth worth = Worth.of(uow, expense, rates());
        expense.setRate(worth.rate().orElseThrow());
        expense.setTargetRate(
                worth.needsTargetRate(expense) ? worth.targetRate().orElseThrow() : null);
        expense.setHomeAmount(worth.homeAmount(expense.getAmount()));
        boolean aimed = expense.getContractId() != null || expense.getProjectId() != null;
        expense.setCost(aimed ? worth.cost(expense) : null);
        expense.setCostCurrency(aimed ? worth.targetCurrency() : null);
        new Bearers(uow, rates()).of(expense, expense.getHomeAmount()).applyTo(expense);
        if (isNew) {
            workflow.begin(uow, ref(expense));
        }
    }
}
