package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.Contract;
import org.kontor.contracts.ContractKind;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.ApprovalLevel;
import org.kontor.contracts.expenses.ApprovalRule;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseOpinion;
import org.kontor.contracts.expenses.ExpenseShare;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.contracts.internal.expenses.BudgetUseRows;
import org.kontor.customers.Customer;
import org.kontor.finance.cashplan.CashPlans;
import org.kontor.finance.currency.ExchangeRate;
import org.kontor.finance.internal.report.HalfMonthRows;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.time.Period;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.record.Stored;
import org.kontor.process.QueueItem;
import org.kontor.process.measures.MeasureQuery;
import org.kontor.process.measures.TimeStep;

/** Expenses from the receipt to the payment: who agrees, who bears them, what is left of the budget. */
class ExpensesIT {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @TempDir
    private Path home;

    private Company company;
    private Actor seller;
    private Actor head;
    private Actor finance;
    private Actor boss;
    private Customer customer;

    private void begin(Databases kind) {
        company = new Company(kind, home);
        company.setUp();
        company.approvalRules.ready();
        seller = company.user("wang", "sales", "Sales");
        head = company.user("huang", "sales-manager", "Sales");
        finance = company.user("li", "finance", "Finance");
        boss = company.user("zhao", "management", "Management");
        customer = company.customer(seller, "Harbour Works Ltd.", "100000", 30);
    }

    /** SEC-08: by amount one, two or three levels; every opinion is kept; R-08 counts what was approved, once. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void anExpenseIsAgreedToLevelByLevelAndThenPaid(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long contract = contract("CNY");
            long small = expense(seller, contract, "Travel", "800");
            long large = expense(seller, contract, "Entertainment", "25000");

            submit(seller, small);
            submit(seller, large);

            assertThat(load(small).getNumber()).isEqualTo("EX-2026-00001");
            assertThat(load(large).getState()).isEqualTo(ExpenseState.AT_DEPARTMENT);
            assertThat(open.inbox.queue(head, 10))
                    .extracting(QueueItem::document)
                    .containsExactly(ref(small), ref(large));
            assertThat(open.inbox.queue(company.user("other", "sales-manager", "Export"), 10))
                    .as("the head of another department")
                    .isEmpty();
            assertThat(benefit(contract)).as("nobody agreed yet").isEqualByComparingTo("0");
            assertThatThrownBy(() -> open.expenses.update(
                            seller, small, open.expenses.load(seller, small).version(), load(small)))
                    .hasMessageContaining("submitted");
            assertThatThrownBy(() -> move(seller, small, "approve", null)).isInstanceOf(ProblemException.class);

            move(head, small, "approve", null);
            move(head, large, "approve", "Customer for life");
            assertThat(load(small).getState()).isEqualTo(ExpenseState.APPROVED);
            move(finance, large, "approve", null);
            assertThat(load(large).getState()).isEqualTo(ExpenseState.AT_MANAGEMENT);
            assertThatThrownBy(() -> move(boss, large, "refuse", null)).hasMessageContaining("Say why");
            move(boss, large, "refuse", "Too much");

            assertThat(load(large).getOpinions())
                    .extracting(
                            ExpenseOpinion::getLevel,
                            ExpenseOpinion::isAgreed,
                            ExpenseOpinion::getOpinion,
                            ExpenseOpinion::getGivenBy)
                    .containsExactly(
                            tuple(ApprovalLevel.MANAGEMENT, false, "Too much", "zhao"),
                            tuple(ApprovalLevel.FINANCE, true, null, "li"),
                            tuple(ApprovalLevel.DEPARTMENT, true, "Customer for life", "huang"));
            assertThat(benefit(contract)).isEqualByComparingTo("800");
            assertThat(expected()).containsExactly(tuple(ref(small), new BigDecimal("800.0000")));

            move(finance, small, "pay", null);
            assertThat(expected()).as("paid").isEmpty();
            assertThat(load(small).getPaidOn()).isEqualTo(TODAY);
            assertThat(benefit(contract)).isEqualByComparingTo("800");
            assertThat(open.measures
                            .figure(finance, MeasureQuery.of("contractExpenses", Period.of(YearMonth.from(TODAY))))
                            .amount())
                    .isEqualByComparingTo("800");

            assertThat(halfMonth(seller, TODAY))
                    .as("FIN-25: what was spent for the customer, and nothing of the draft that was refused")
                    .containsExactly(tuple("wang", "Harbour Works Ltd.", "0", "800.0000", "-800.0000"));
            assertThat(halfMonth(company.user("exporter", "sales", "Export"), TODAY))
                    .isEmpty();
            assertThat(halfMonth(seller, TODAY.plusDays(15))).isEmpty();

            move(seller, large, "revise", null);
            Stored<ContractExpense> again = open.expenses.load(seller, large);
            again.draft().setAmount(new BigDecimal("4000"));
            open.expenses.update(seller, large, again.version(), again.draft());
            submit(seller, large);
            move(head, large, "approve", null);
            assertThat(load(large))
                    .as("below what finance is asked for; the number stays")
                    .returns(ExpenseState.APPROVED, ContractExpense::getState)
                    .returns("EX-2026-00002", ContractExpense::getNumber);
            assertThat(load(large).getOpinions()).hasSize(4);
            JournalIT.assertPosted(open, finance, TODAY, Map.of("EXPENSE", "4800", "PAYABLE", "-4000", "BANK", "-800"));
            move(finance, large, "pay", null);
            JournalIT.assertPosted(open, finance, TODAY, Map.of("PAYABLE", "4000", "BANK", "-4000"));
            assertThat(open.violations()).isEmpty();
        }
    }

    /** Nobody agrees to his own; what nobody else answers for goes up; rules count from their day on. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoSpendsDoesNotAgreeAndRulesAreDated(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long own = expense(head, null, "Travel", "300");
            submit(head, own);
            assertThat(load(own).getState())
                    .as("the only head of the department spent it")
                    .isEqualTo(ExpenseState.AT_FINANCE);
            long ofFinance = expense(finance, null, "Travel", "300");
            submit(finance, ofFinance);
            assertThat(load(ofFinance).getState()).isEqualTo(ExpenseState.AT_MANAGEMENT);
            company.user("sun", "finance", "Finance");
            long second = expense(finance, null, "Travel", "6000");
            submit(finance, second);
            assertThat(load(second).getState()).isEqualTo(ExpenseState.AT_FINANCE);
            assertThatThrownBy(() -> move(finance, second, "approve", null)).hasMessageContaining("himself");
            move(finance, second, "withdraw", null);
            assertThat(load(second).getState()).isEqualTo(ExpenseState.DRAFT);

            rule(ApprovalLevel.DEPARTMENT, TODAY, "Freight", "0", false);
            rule(ApprovalLevel.DEPARTMENT, TODAY.plusDays(1), null, "1000", true);
            long freight = expense(seller, null, "Freight", "900");
            long travel = expense(seller, null, "Travel", "900");
            submit(seller, freight);
            submit(seller, travel);
            assertThat(load(freight).getState()).isEqualTo(ExpenseState.APPROVED);
            assertThat(load(travel).getState())
                    .as("the higher limit counts from tomorrow on")
                    .isEqualTo(ExpenseState.AT_DEPARTMENT);
            assertThatThrownBy(() -> rule(ApprovalLevel.DEPARTMENT, TODAY, "Freight", "5", true))
                    .hasMessageContaining("already");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** FIN-17, FIN-18: one budget warns, the other stops; what is refused is given back; behind it are the expenses. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBudgetWarnsOrStops(Databases kind) {
        begin(kind);
        try (Company open = company) {
            long before = expense(seller, null, "Entertainment", "400");
            submit(seller, before);
            long stop = budget("Sales", "Entertainment", "1000", BudgetControl.STOP);
            long warn = budget("商栈贸易有限公司", null, "1200", BudgetControl.WARN);
            assertThat(standing(stop).spent()).as("what was spent before").isEqualByComparingTo("400");

            long within = expense(seller, null, "Entertainment", "600");
            submit(seller, within);
            assertThat(standing(stop).left()).isEqualByComparingTo("0");
            long beyond = expense(seller, null, "Entertainment", "0.01");
            assertThat(open.expenses.check(seller, Optional.of(beyond), load(beyond)))
                    .as("told while typing")
                    .extracting(Problem::isError)
                    .containsExactly(false);
            assertThatThrownBy(() -> submit(seller, beyond)).hasMessageContaining("cannot be overrun");
            assertThat(load(beyond).getState()).isEqualTo(ExpenseState.DRAFT);

            long travel = expense(seller, null, "Travel", "250");
            submit(seller, travel);
            assertThat(standing(warn).left()).as("250 more than 200").isEqualByComparingTo("-50");
            assertThat(open.inbox.notices(finance, 10))
                    .anyMatch(notice -> notice.text().contains("Beyond the budget"));

            move(head, within, "refuse", "No receipt");
            assertThat(standing(stop).left()).isEqualByComparingTo("600");
            submit(seller, beyond);
            assertThat(open
                            .lists
                            .firstPage(
                                    finance,
                                    open.lists.list("contractExpenses").orElseThrow(),
                                    new ListRequest(
                                            Optional.empty(),
                                            List.of(ListFilter.linkedTo(new RecordRef(Budgets.TYPE, stop))),
                                            List.of()),
                                    10)
                            .stream()
                            .map(row -> row.record().id()))
                    .containsExactlyInAnyOrder(before, beyond);
            List<Object[]> report = new ArrayList<>();
            new BudgetUseRows(open.budgets, open.reader, open.clock).read(finance, Map.of(), report::add);
            assertThat(report)
                    .extracting(row -> row[0], row -> ((BigDecimal) row[3]).toPlainString())
                    .containsExactly(tuple("Sales", "400.0100"), tuple("商栈贸易有限公司", "650.0100"));
            report.clear();
            BudgetUseRows rows = new BudgetUseRows(open.budgets, open.reader, open.clock);
            rows.read(finance, Map.of("company", "商栈贸易有限公司"), report::add);
            assertThat(report).as("the whole group is this company").hasSize(2);
            assertThatThrownBy(() -> rows.read(finance, Map.of("company", "Sales"), report::add))
                    .hasMessageContaining("no company \"Sales\"");
            assertThatThrownBy(() -> budget("Sales", "Entertainment", "5", BudgetControl.WARN))
                    .hasMessageContaining("already");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** Of two who submit at the same moment what only one of them may, one is told. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoNeverShareWhatIsLeftForOne(Databases kind) throws Exception {
        begin(kind);
        try (Company open = company;
                ExecutorService colleagues = Executors.newFixedThreadPool(4)) {
            long budget = budget("Sales", null, "100", BudgetControl.STOP);
            List<Callable<Boolean>> submissions = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                long expense = expense(seller, null, "Travel", "40");
                submissions.add(() -> passes(expense));
            }
            long passed = 0;
            for (Future<Boolean> submission : colleagues.invokeAll(submissions)) {
                passed += submission.get() ? 1 : 0;
            }
            assertThat(passed).as("80 of 100, the third would be 120").isEqualTo(2);
            assertThat(standing(budget).spent()).isEqualByComparingTo("80");
            assertThat(open.violations()).isEmpty();
        }
    }

    private boolean passes(long expense) {
        try {
            submit(seller, expense);
            return true;
        } catch (ProblemException refused) {
            assertThat(refused).hasMessageContaining("cannot be overrun");
            return false;
        }
    }

    /** FIN-19 and FIN-32: shared to the cent, in the company's currency and in that of the contract. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatSeveralCauseIsSharedAndForeignMoneyIsReckoned(Databases kind) {
        begin(kind);
        try (Company open = company) {
            company.user("sun", "finance", "Finance");
            long equal = allocation("Thirds", AllocationBasis.EQUAL, "Sales", "Finance", "Management");
            long heads = allocation("By heads", AllocationBasis.HEADS, "Sales", "Finance", "Management");
            long revenue = allocation("By revenue", AllocationBasis.REVENUE, "Sales", "Finance");

            assertThat(shares(equal, "100")).containsExactly("33.34", "33.33", "33.33");
            assertThat(shares(heads, "100")).containsExactly("40.00", "40.00", "20.00");
            assertThatThrownBy(() -> shares(revenue, "100")).hasMessageContaining("nothing to share by");
            assertThatThrownBy(() -> allocation("Alone", AllocationBasis.EQUAL, "Sales"))
                    .hasMessageContaining("at least two");

            long contract = contract("USD");
            ContractExpense draft = draft(seller, contract, "Travel", "710");
            assertThatThrownBy(() -> open.expenses.create(seller, draft)).hasMessageContaining("one USD was worth");
            exchangeRate("USD", "7.1");
            long yuan = open.expenses.create(seller, draft).id();
            ContractExpense dollars = draft(seller, contract, "Travel", "50");
            dollars.setCurrency("USD");
            long foreign = open.expenses.create(seller, dollars).id();
            assertThat(load(yuan))
                    .returns("USD", ContractExpense::getCostCurrency)
                    .satisfies(e -> assertThat(e.getCost()).isEqualByComparingTo("100"))
                    .satisfies(e -> assertThat(e.getHomeAmount()).isEqualByComparingTo("710"));
            assertThat(load(foreign))
                    .satisfies(e -> assertThat(e.getCost()).isEqualByComparingTo("50"))
                    .satisfies(e -> assertThat(e.getHomeAmount()).isEqualByComparingTo("355"));
            ContractExpense entered = draft(seller, null, "Travel", "10");
            entered.setCurrency("EUR");
            entered.setRate(new BigDecimal("7.8"));
            assertThat(open.expenses.create(seller, entered).draft().getHomeAmount())
                    .isEqualByComparingTo("78");
            assertThat(open.violations()).isEmpty();
        }
    }

    private List<String> shares(long rule, String amount) {
        ContractExpense draft = draft(seller, null, "Rent", amount);
        draft.setAllocationId(rule);
        return load(company.expenses.create(seller, draft).id()).getShares().stream()
                .map(ExpenseShare::getAmount)
                .map(share -> share.setScale(2).toPlainString())
                .toList();
    }

    private long allocation(String name, AllocationBasis basis, String... departments) {
        AllocationRule draft = company.allocations.blank(finance);
        draft.setName(name);
        draft.setBasis(basis);
        Arrays.stream(departments).forEach(department -> {
            AllocationPart part = new AllocationPart();
            part.setDepartmentId(unit(department));
            draft.getParts().add(part);
        });
        return company.allocations.create(finance, draft).id();
    }

    private long budget(String unit, String expenditureClass, String amount, BudgetControl control) {
        Budget draft = company.budgets.blank(finance);
        draft.setUnitId(unit(unit));
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(new BigDecimal(amount));
        draft.setControl(control);
        return company.budgets.create(finance, draft).id();
    }

    private Budgets.Standing standing(long budget) {
        return company.budgets.running(finance, TODAY).stream()
                .filter(standing -> standing.id() == budget)
                .findFirst()
                .orElseThrow();
    }

    private long unit(String name) {
        return company.units.read(Actor.system(), "test", uow -> uow.query(
                        Long.class, "SELECT o.id FROM OrgUnit o WHERE o.name = ?1", name)
                .getFirst());
    }

    private void rule(ApprovalLevel level, LocalDate from, String expenditureClass, String amount, boolean needed) {
        ApprovalRule draft = company.approvalRules.blank(finance);
        draft.setLevel(level);
        draft.setValidFrom(from);
        draft.setExpenditureClass(expenditureClass);
        draft.setFromAmount(new BigDecimal(amount));
        draft.setNeeded(needed);
        company.approvalRules.create(finance, draft);
    }

    private void exchangeRate(String currency, String rate) {
        ExchangeRate draft = company.rates.blank(Actor.system());
        draft.setCurrency(currency);
        draft.setRate(new BigDecimal(rate));
        company.rates.create(Actor.system(), draft);
    }

    private long contract(String currency) {
        Contract draft = company.contracts.blank(seller);
        draft.setTitle("Pumps");
        draft.setKind(ContractKind.SALES);
        draft.setCustomerId(customer.getId());
        draft.setCurrency(currency);
        return company.contracts.create(seller, draft).id();
    }

    private ContractExpense draft(Actor actor, Long contract, String expenditureClass, String amount) {
        ContractExpense draft = company.expenses.blank(actor);
        draft.setContractId(contract);
        draft.setExpenditureClass(expenditureClass);
        draft.setAmount(new BigDecimal(amount));
        return draft;
    }

    private long expense(Actor actor, Long contract, String expenditureClass, String amount) {
        return company.expenses
                .create(actor, draft(actor, contract, expenditureClass, amount))
                .id();
    }

    private ContractExpense load(long id) {
        return company.expenses.load(finance, id).draft();
    }

    private void submit(Actor actor, long id) {
        move(actor, id, "submit", null);
    }

    private void move(Actor actor, long id, String way, String note) {
        company.workflow.move(actor, ref(id), way, Optional.ofNullable(note));
    }

    private static RecordRef ref(long id) {
        return new RecordRef(ContractExpenses.TYPE, id);
    }

    private BigDecimal benefit(long contract) {
        return company.projects.ofContract(seller, contract).expenses().amount();
    }

    private List<Tuple> halfMonth(Actor actor, LocalDate day) {
        List<Object[]> rows = new ArrayList<>();
        new HalfMonthRows(company.measures, company.units, company.reader, company.clock)
                .read(actor, Map.of("halfMonth", day), rows::add);
        return rows.stream()
                .map(row -> tuple(
                        row[0],
                        row[1],
                        ((BigDecimal) row[2]).toPlainString(),
                        ((BigDecimal) row[3]).toPlainString(),
                        ((BigDecimal) row[4]).toPlainString()))
                .toList();
    }

    private List<Tuple> expected() {
        CashPlans.Question question =
                new CashPlans.Question(Period.of(YearMonth.from(TODAY)), TimeStep.WEEK, "CNY", Optional.empty());
        return company.cashPlans.plan(finance, question).lines().stream()
                .map(line -> tuple(line.source().document(), line.amount()))
                .toList();
    }
}
