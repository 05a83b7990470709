package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.contracts.expenses.AllocationBasis;
import org.kontor.contracts.expenses.AllocationPart;
import org.kontor.contracts.expenses.AllocationRule;
import org.kontor.contracts.expenses.Allocations;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.identity.OrgUnit;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.record.RecordService;
import org.kontor.persistence.record.Stored;
import org.kontor.process.Workflow;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;

/** Finance allocates the month that is over above the list of expenses (FIN-19). */
@ExtendWith(CleanLog.class)
class AllocationTest {

    private static final String KIND = "Shared server room";

    private final Actor actor = Ui.workplace().actor();
    private final ContractExpenses expenses = service(ContractExpenses.class);
    private long rule;

    @AfterEach
    void close() {
        Ui.closeEditors();
        Allocations rules = service(Allocations.class);
        Stored<AllocationRule> stored = rules.load(actor, rule);
        stored.draft().setActive(false);
        rules.update(actor, rule, stored.version(), stored.draft());
    }

    @Test
    void aSharedCostBecomesSharesOnce() {
        long expense = agreedLastMonth("100");
        assertThat(borne(expense, actor.departmentId())).isEqualByComparingTo("100");
        long other = department("Beside the server room");
        rule = rule(other);

        Ui.workplace().openList("contractExpenses");
        Ui.settle();
        allocate();
        assertThat(borne(expense, actor.departmentId())).isEqualByComparingTo("60");
        assertThat(borne(expense, other)).isEqualByComparingTo("40");

        assertThat(allocate()).anyMatch(text -> text.startsWith("Nothing is open"));
        assertThat(borne(expense, actor.departmentId())).as("twice is once").isEqualByComparingTo("60");
        assertThat(borne(expense, other)).isEqualByComparingTo("40");
    }

    /** Allocates the month that is offered; what the desktop says of it. */
    private static List<String> allocate() {
        List<String> told = new ArrayList<>();
        Ui.answerAsked(() -> Ui.answerNext(
                () -> Ui.all(Label.class).stream().map(Label::getText).forEach(told::add)));
        Ui.tool("list.allocateMonth");
        Ui.waitFor("what became of it", () -> !told.isEmpty());
        Ui.settle();
        return told;
    }

    private BigDecimal borne(long expense, long department) {
        return expenses.load(actor, expense).draft().borne().getOrDefault(department, BigDecimal.ZERO);
    }

    private long agreedLastMonth(String amount) {
        ContractExpense draft = expenses.blank(actor);
        draft.setExpenditureClass(KIND);
        draft.setAmount(new BigDecimal(amount));
        draft.setSpentOn(LocalDate.now().minusMonths(1));
        long id = expenses.create(actor, draft).id();
        Workflow workflow = service(Workflow.class);
        RecordRef expense = new RecordRef(ContractExpenses.TYPE, id);
        workflow.move(actor, expense, "submit", Optional.empty());
        workflow.move(Actor.system(), expense, "approve", Optional.empty());
        assertThat(expenses.load(actor, id).draft().getState()).isEqualTo(ExpenseState.APPROVED);
        return id;
    }

    /** Three parts for the department of who is signed in, two for the other one. */
    private long rule(long other) {
        Allocations rules = service(Allocations.class);
        AllocationRule draft = rules.blank(actor);
        draft.setName("Server room by area");
        draft.setBasis(AllocationBasis.FIXED);
        draft.setExpenditureClass(KIND);
        draft.getParts().addAll(List.of(part(actor.departmentId(), "3"), part(other, "2")));
        return rules.create(actor, draft).id();
    }

    private static AllocationPart part(long department, String weight) {
        AllocationPart part = new AllocationPart();
        part.setDepartmentId(department);
        part.setWeight(new BigDecimal(weight));
        return part;
    }

    @SuppressWarnings("unchecked")
    private long department(String name) {
        RecordService<OrgUnit> units =
                (RecordService<OrgUnit>) Ui.modules().records("orgUnit").orElseThrow();
        OrgUnit draft = units.blank(actor);
        draft.setName(name);
        draft.setParentId(actor.departmentId());
        return units.create(actor, draft).id();
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
