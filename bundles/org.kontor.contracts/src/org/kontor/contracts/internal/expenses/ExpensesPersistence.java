package org.kontor.contracts.internal.expenses;

import java.util.List;
import java.util.stream.Stream;
import org.kontor.persistence.ModulePersistence;
import org.kontor.persistence.PersistenceContribution;
import org.kontor.persistence.database.IntegrityCheck;
import org.osgi.service.component.annotations.Component;

/** The tables of expenses, their approval, budgets and allocation. */
@Component(service = PersistenceContribution.class)
public final class ExpensesPersistence extends ModulePersistence {

    /** Names entities and migrations. */
    public ExpensesPersistence() {
        super(
                "org.kontor.contracts.expenses",
                List.of("org.kontor.contracts.projects"),
                Stream.of(
                                "ContractExpense",
                                "ExpenseShare",
                                "ExpenseOpinion",
                                "ApprovalRule",
                                "CostBehaviour",
                                "AllocationRule",
                                "AllocationPart",
                                "Budget",
                                "BudgetUse")
                        .map(entity -> "org.kontor.contracts.expenses." + entity)
                        .toList(),
                List.of(
                        "001_approval.sql",
                        "002_spent.sql",
                        "003_behaviour.sql",
                        "004_accounting.sql",
                        "005_sharing.sql",
                        "006_subjects.sql",
                        "007_allocated.sql"));
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(
                IntegrityCheck.gapFree("expenses.numbers", ExpensesText.of("check.numbers"), "EX", "CONTRACT_EXPENSE"),
                new IntegrityCheck(
                        "expenses.currency",
                        ExpensesText.of("check.currency"),
                        "SELECT e.ID, e.COST_CURRENCY, c.CURRENCY FROM CONTRACT_EXPENSE e"
                                + " JOIN CONTRACT c ON c.ID = e.CONTRACT_ID WHERE c.CURRENCY <> e.COST_CURRENCY"),
                new IntegrityCheck(
                        "expenses.shares",
                        ExpensesText.of("check.shares"),
                        "SELECT e.ID, e.HOME_AMOUNT, SUM(s.AMOUNT) FROM CONTRACT_EXPENSE e"
                                + " LEFT JOIN EXPENSE_SHARE s ON s.EXPENSE_ID = e.ID WHERE e.HOME_AMOUNT IS NOT NULL"
                                + " GROUP BY e.ID, e.HOME_AMOUNT HAVING e.HOME_AMOUNT <> COALESCE(SUM(s.AMOUNT), 0)"),
                new IntegrityCheck(
                        "budgets.spent",
                        ExpensesText.of("check.spent"),
                        "SELECT b.ID, b.SPENT, SUM(u.AMOUNT) FROM BUDGET b LEFT JOIN BUDGET_USE u ON u.BUDGET_ID = b.ID"
                                + " GROUP BY b.ID, b.SPENT HAVING b.SPENT <> COALESCE(SUM(u.AMOUNT), 0)"),
                new IntegrityCheck(
                        "budgets.charged",
                        ExpensesText.of("check.charged"),
                        "SELECT u.ID, e.ID, e.STATE FROM BUDGET_USE u JOIN CONTRACT_EXPENSE e ON e.ID = u.EXPENSE_ID"
                                + " WHERE e.STATE IN ('DRAFT', 'REFUSED')"));
    }
}
