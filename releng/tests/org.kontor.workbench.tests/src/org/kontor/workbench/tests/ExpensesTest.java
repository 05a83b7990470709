package org.kontor.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.kernel.actor.Actor;
import org.kontor.kernel.record.RecordRef;
import org.kontor.persistence.list.ListFilter;
import org.kontor.persistence.list.ListQueries;
import org.kontor.persistence.list.ListRequest;
import org.kontor.persistence.list.ListRow;
import org.kontor.tests.support.CleanLog;
import org.kontor.tests.widgets.Ui;
import org.kontor.workbench.internal.record.RecordEditor;

/** Somebody enters what he spent and submits it: it takes from the budget, and gives back what is withdrawn. */
@ExtendWith(CleanLog.class)
class ExpensesTest {

    private final Budgets budgets = service(Budgets.class);
    private final ContractExpenses expenses = service(ContractExpenses.class);
    private final Actor actor = Ui.workplace().actor();

    @AfterEach
    void close() {
        Ui.closeEditors();
    }

    @Test
    void takesFromTheBudgetWhatIsSubmitted() {
        long budget = budget();
        Ui.workplace().openNew(ContractExpenses.TYPE);
        RecordEditor editor = (RecordEditor) Ui.page().getActiveEditor();
        Ui.waitFor("the form", editor::isReady);
        Ui.get("field.expenditureClass", Combo.class).setText("Travel");
        Ui.type("field.amount", "300");
        Ui.page().saveEditor(editor, false);
        Ui.waitFor("the expense", () -> !mine().isEmpty());
        Ui.settle();
        long expense = mine().getFirst().record().id();
        assertThat(left(budget)).isEqualByComparingTo("1000");

        Ui.click("step.submit");
        Ui.waitFor("the budget to be charged", () -> left(budget).compareTo(new BigDecimal("700")) == 0);
        Ui.settle();
        assertThat(expenses.load(actor, expense).draft().getState())
                .as("nobody else is there to agree, so it goes up to management")
                .isEqualTo(ExpenseState.AT_MANAGEMENT);

        Ui.click("step.withdraw");
        Ui.waitFor("the draft", () -> expenses.load(actor, expense).draft().getState() == ExpenseState.DRAFT);
        Ui.settle();
        assertThat(left(budget)).isEqualByComparingTo("1000");
    }

    private long budget() {
        Budget draft = budgets.blank(actor);
        draft.setUnitId(actor.departmentId());
        draft.setExpenditureClass("Travel");
        draft.setAmount(new BigDecimal("1000"));
        draft.setControl(BudgetControl.STOP);
        return budgets.create(actor, draft).id();
    }

    private BigDecimal left(long budget) {
        return budgets.running(actor, LocalDate.now()).stream()
                .filter(standing -> standing.id() == budget)
                .map(Budgets.Standing::left)
                .findFirst()
                .orElseThrow();
    }

    private List<ListRow> mine() {
        ListQueries queries = service(ListQueries.class);
        RecordRef me = new RecordRef("user", actor.userId());
        return queries.firstPage(
                actor,
                queries.list("contractExpenses").orElseThrow(),
                new ListRequest(Optional.empty(), List.of(ListFilter.linkedTo(me)), List.of()),
                2);
    }

    private static <S> S service(Class<S> type) {
        return PlatformUI.getWorkbench().getService(type);
    }
}
