package org.kontor.domain.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.MonthlyAllocation.Outcome;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;

/** Shared costs are allocated by the rule of their kind, month for month, explained, and taken back (FIN-19). */
class AllocationIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path home;

    private Company company;
    private Actor seller;
    private Actor head;
    private Actor finance;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aKindOfExpenseIsSharedWithoutBeingChosen(Databases kind) {
        try (Company open = new Company(kind, home)) {
            company = open;
            open.setUp();
            open.approvalRules.ready();
            seller = open.user("wang", "sales", "Sales");
            head = open.user("huang", "sales-manager", "Sales");
            finance = open.user("li", "finance", "Finance");
            long sales =
                    open.read(uow -> open.directory.department(uow, "Sales").getId());
            long office =
                    open.read(uow -> open.directory.department(uow, "Finance").getId());
            rule(Map.of(sales, "3", office, "2"));
            long ofSales = budget(sales);
            long ofOffice = budget(office);
            refusesWhatDoesNotFit(sales, office);

            long march = rent("100.01");
            assertThat(open.expenses.load(finance, march).draft().borne())
                    .hasEntrySatisfying(sales, borne -> assertThat(borne).isEqualByComparingTo("60.01"))
                    .hasEntrySatisfying(office, borne -> assertThat(borne).isEqualByComparingTo("40.00"));
            assertThat(explanations(march)).contains("As agreed: 3 of 5").contains("As agreed: 2 of 5");
            move(seller, march, "submit", null);
            move(head, march, "approve", null);
            assertThat(spent(ofSales)).isEqualByComparingTo("60.01");
            assertThat(spent(ofOffice)).isEqualByComparingTo("40");
            JournalIT.assertPosted(open, finance, TODAY, Map.of("EXPENSE", "100.01", "PAYABLE", "-100.01"));

            assertThatThrownBy(() -> move(finance, march, "unshare", null)).isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> move(seller, march, "unshare", "ours")).isInstanceOf(ProblemException.class);
            move(finance, march, "unshare", "The office has moved out");
            assertThat(open.expenses.load(finance, march).draft().borne())
                    .hasEntrySatisfying(sales, borne -> assertThat(borne).isEqualByComparingTo("100.01"))
                    .hasEntrySatisfying(office, borne -> assertThat(borne).isZero());
            assertThat(explanations(march)).contains("The office has moved out");
            assertThat(spent(ofSales)).isEqualByComparingTo("100.01");
            assertThat(spent(ofOffice)).isZero();
            assertThatThrownBy(() -> move(finance, march, "unshare", "once more"))
                    .isInstanceOf(ProblemException.class);
            JournalIT.assertPosted(open, finance, TODAY, Map.of("EXPENSE", "0", "PAYABLE", "0"));

            open.clock.set(Instant.parse("2026-04-02T01:00:00Z"));
            long april = rent("10");
            assertThat(open.expenses.load(finance, april).draft().isShared())
                    .as("the next month, again without being chosen")
                    .isTrue();
            assertThat(open.violations()).isEmpty();
        }
    }

    /** By the revenue of the month of the cost, once the month is over, for all open shared costs in one step; twice is once. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMonthIsAllocatedInOneStep(Databases kind) {
        try (Company open = new Company(kind, home)) {
            company = open;
            open.clock.set(Instant.parse("2026-02-10T01:00:00Z"));
            Billing billing = new Billing(open);
            open.approvalRules.ready();
            seller = open.user("wang", "sales", "Sales");
            head = open.user("huang", "sales-manager", "Sales");
            finance = open.user("lin", "finance", "Finance");
            long sales =
                    open.read(uow -> open.directory.department(uow, "Sales").getId());
            long office =
                    open.read(uow -> open.directory.department(uow, "Finance").getId());
            Billing other = billing.by(open.user("ho", "sales", "Finance"));
            billing.invoice(billing.customer("Harbour Trading Ltd."), "5000");
            open.clock.set(Instant.parse("2026-03-02T01:00:00Z"));
            AllocationRule draft = open.allocations.blank(finance);
            draft.setName("Rent by revenue");
            draft.setBasis(AllocationBasis.REVENUE);
            draft.setExpenditureClass("Rent");
            draft.getParts().add(part(sales, null));
            draft.getParts().add(part(office, null));
            open.allocations.create(finance, draft);
            long ofOffice = budget(office);
            long march = agreed("300");
            bears(march, sales, "300");
            open.clock.set(Instant.parse("2026-03-20T01:00:00Z"));
            billing.invoice(billing.customer("Old Town Stores"), "100");
            other.invoice(other.customer("Paper Mill"), "200");
            bears(agreed("30"), office, "20");
            long taken = agreed("90");
            move(finance, taken, "unshare", "The landlord pays");
            assertThatThrownBy(() -> open.allocationRun.allocate(finance, YearMonth.of(2026, 3)))
                    .hasMessageContaining("not over");
            JournalIT.assertPosted(open, finance, TODAY.plusDays(18), Map.of("EXPENSE", "420", "PAYABLE", "-420"));

            open.clock.set(Instant.parse("2026-04-02T01:00:00Z"));
            other.invoice(other.customer("Late Ltd."), "5000");
            assertThatThrownBy(() -> open.allocationRun.allocate(seller, YearMonth.of(2026, 3)))
                    .isInstanceOf(ProblemException.class);
            assertThat(open.allocationRun.allocate(finance, YearMonth.of(2026, 3)))
                    .isEqualTo(new Outcome(1, 1, List.of()));
            bears(march, sales, "100");
            bears(march, office, "200");
            bears(taken, sales, "90");
            assertThat(explanations(march))
                    .contains("5,000.00 of 5,000.00")
                    .contains("By revenue: 200.00 of 300.00  allocated for 2026-03");
            assertThat(spent(ofOffice)).isEqualByComparingTo("220");
            assertThat(open.allocationRun.allocate(finance, YearMonth.of(2026, 3)))
                    .as("twice")
                    .isEqualTo(new Outcome(0, 0, List.of()));
            JournalIT.assertPosted(open, finance, LocalDate.of(2026, 4, 2), Map.of("EXPENSE", "0", "PAYABLE", "0"));
            open.allocationRun.runDaily();
            bears(march, office, "200");
            assertThat(open.violations()).isEmpty();
        }
    }

    /** Nobody does anything: what was agreed to of the two months before is shared once a day. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMonthThatIsOverIsAllocatedByItself(Databases kind) {
        try (Company open = new Company(kind, home)) {
            company = open;
            open.setUp();
            open.approvalRules.ready();
            seller = open.user("wang", "sales", "Sales");
            head = open.user("huang", "sales-manager", "Sales");
            finance = open.user("li", "finance", "Finance");
            long sales =
                    open.read(uow -> open.directory.department(uow, "Sales").getId());
            long office =
                    open.read(uow -> open.directory.department(uow, "Finance").getId());
            long before = agreed("50");
            bears(before, sales, "50");
            rule(Map.of(sales, "3", office, "2"));
            open.allocationRun.runDaily();
            bears(before, sales, "50");
            open.clock.set(Instant.parse("2026-05-02T01:00:00Z"));
            open.allocationRun.runDaily();
            bears(before, office, "20");
            assertThat(open.violations()).isEmpty();
        }
    }

    private long agreed(String amount) {
        long expense = rent(amount);
        move(seller, expense, "submit", null);
        move(head, expense, "approve", null);
        return expense;
    }

    private void bears(long expense, long department, String amount) {
        assertThat(company.expenses.load(finance, expense).draft().borne())
                .hasEntrySatisfying(department, borne -> assertThat(borne).isEqualByComparingTo(amount));
    }

    private void refusesWhatDoesNotFit(long sales, long office) {
        assertThatThrownBy(() -> rule(Map.of(sales, "1", office, "1"))).hasMessageContaining("already");
        AllocationRule draft = company.allocations.blank(finance);
        draft.setName("Without parts");
        draft.setBasis(AllocationBasis.FIXED);
        draft.getParts().add(part(sales, null));
        draft.getParts().add(part(office, "1"));
        assertThatThrownBy(() -> company.allocations.create(finance, draft)).hasMessageContaining("its part");
    }

    private void rule(Map<Long, String> parts) {
        AllocationRule draft = company.allocations.blank(finance);
        draft.setName("Rent by rooms " + parts.size() + parts.hashCode());
        draft.setBasis(AllocationBasis.FIXED);
        draft.setExpenditureClass("Rent");
        parts.forEach((department, weight) -> draft.getParts().add(part(department, weight)));
        company.allocations.create(finance, draft);
    }

    private static AllocationPart part(long department, String weight) {
        AllocationPart part = new AllocationPart();
        part.setDepartmentId(department);
        part.setWeight(weight == null ? null : new BigDecimal(weight));
        return part;
    }

    private long rent(String amount) {
        ContractExpense draft = company.expenses.blank(seller);
        draft.setExpenditureClass("Rent");
        draft.setAmount(new BigDecimal(amount));
        return company.expenses.create(seller, draft).id();
    }

    private long budget(long department) {
        Budget draft = company.budgets.blank(finance);
        draft.setUnitId(department);
        draft.setAmount(new BigDecimal("1000"));
        draft.setControl(BudgetControl.WARN);
        return company.budgets.create(finance, draft).id();
    }

    private BigDecimal spent(long budget) {
        return company.budgets.load(finance, budget).draft().getSpent();
    }

    private void move(Actor actor, long expense, String way, String note) {
        company.workflow.move(actor, new RecordRef(ContractExpenses.TYPE, expense), way, Optional.ofNullable(note));
    }

    /** What the shares say of themselves. */
    private String explanations(long expense) {
        ContractExpense stored = company.expenses.load(finance, expense).draft();
        StringBuilder text = new StringBuilder();
        company.expenses.type().tables().stream()
                .filter(table -> table.id().equals("shares"))
                .forEach(table -> text.append(CommissionByContractIT.explanations(table, stored)));
        return text.toString();
    }
}
