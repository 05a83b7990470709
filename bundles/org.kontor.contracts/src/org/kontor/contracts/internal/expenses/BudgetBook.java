package org.kontor.contracts.internal.expenses;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.contracts.Contract;
import org.kontor.contracts.expenses.Budget;
import org.kontor.contracts.expenses.BudgetControl;
import org.kontor.contracts.expenses.BudgetUse;
import org.kontor.contracts.expenses.Budgets;
import org.kontor.contracts.expenses.ContractExpense;
import org.kontor.contracts.expenses.ContractExpenses;
import org.kontor.contracts.expenses.ExpenseState;
import org.kontor.kernel.problem.Problem;
import org.kontor.kernel.problem.ProblemException;
import org.kontor.kernel.record.RecordRef;
import org.kontor.kernel.text.Text;
import org.kontor.persistence.UnitOfWork;
import org.kontor.process.Notifier;

/**
 * Sets expenses against the budgets of the departments that bear them (FIN-17, FIN-18), and of the contract or project for
 * which they were spent (CON-20). A budget is charged when an expense
 * is submitted, with the row of the budget locked, so that two expenses never share what is left for one.
 */
final class BudgetBook {

    private static final String RUNNING = "SELECT b FROM Budget b WHERE b.endsOn >= ?1 AND b.startsOn <= ?1"
            + " AND (b.expenditureClass IS NULL OR b.expenditureClass = ?2) ORDER BY b.id";

    private static final Set<ExpenseState> CHARGED = EnumSet.allOf(ExpenseState.class).stream()
            .filter(ExpenseState::isCharged)
            .collect(Collectors.toSet());

    /**
     * An expense beyond a budget.
     *
     * @param budget the budget
     * @param left what was left of it before
     * @param needed what the expense takes of it
     */
    record Overrun(Budget budget, BigDecimal left, BigDecimal needed) {

        Text text() {
            return ExpensesText.of(
                    "budget.overrun." + budget.getControl(),
                    BudgetRecords.title(budget),
                    left.max(BigDecimal.ZERO),
                    needed);
        }

        boolean stops() {
            return budget.getControl() == BudgetControl.STOP;
        }
    }

    private BudgetBook() {}

    /** Which budgets cannot bear an expense that was not submitted, borne as said. */
    static List<Overrun> overruns(UnitOfWork uow, ContractExpense expense, Map<Long, BigDecimal> borne) {
        Map<Budget, BigDecimal> taken = taken(uow, expense, borne);
        return taken.entrySet().stream()
                .map(entry -> new Overrun(entry.getKey(), entry.getKey().getLeft(), entry.getValue()))
                .filter(overrun -> overrun.needed().compareTo(overrun.left()) > 0)
                .sorted((a, b) -> Long.compare(a.budget().getId(), b.budget().getId()))
                .toList();
    }

    /**
     * Takes an expense from its budgets, and tells those concerned of what is beyond one.
     *
     * @throws ProblemException when it is beyond a budget that stops
     */
    static void charge(UnitOfWork uow, ContractExpense expense, Notifier notifier) {
        Map<Long, BigDecimal> borne = expense.borne();
        Map<Budget, BigDecimal> taken = taken(uow, expense, borne);
        taken.keySet().stream().map(Budget::getId).sorted().forEach(id -> uow.lock(Budget.class, id));
        List<Overrun> overruns = overruns(uow, expense, borne);
        List<Problem> stops = overruns.stream()
                .filter(Overrun::stops)
                .map(overrun -> Problem.error("amount", overrun.text()))
                .toList();
        if (!stops.isEmpty()) {
            throw new ProblemException(stops);
        }
        taken.forEach((budget, amount) -> {
            uow.add(new BudgetUse(budget.getId(), expense.getId(), amount));
            budget.take(amount);
        });
        overruns.forEach(overrun -> notifier.tell(
                uow,
                overrun.budget().getOwnerId(),
                overrun.text(),
                new RecordRef(ContractExpenses.TYPE, expense.getId())));
        tellChanged(uow, taken.keySet());
    }

    /** Takes from other budgets what other departments bear now; what was agreed to is not stopped any more. */
    static void moveTo(UnitOfWork uow, ContractExpense expense) {
        release(uow, expense);
        Map<Budget, BigDecimal> taken = taken(uow, expense, expense.borne());
        taken.keySet().stream().map(Budget::getId).sorted().forEach(id -> uow.lock(Budget.class, id));
        taken.forEach((budget, amount) -> {
            uow.add(new BudgetUse(budget.getId(), expense.getId(), amount));
            budget.take(amount);
        });
        tellChanged(uow, taken.keySet());
    }

    /** Gives back what an expense took. */
    static void release(UnitOfWork uow, ContractExpense expense) {
        uow.query(
                        BudgetUse.class,
                        "SELECT u FROM BudgetUse u WHERE u.expenseId = ?1 ORDER BY u.budgetId",
                        expense.getId())
                .forEach(use -> {
                    uow.lock(Budget.class, use.getBudgetId())
                            .take(use.getAmount().negate());
                    uow.changed(new RecordRef(Budgets.TYPE, use.getBudgetId()));
                    uow.remove(use);
                });
    }

    /** Finds anew what has been taken of a budget that is new or was changed. */
    static void recount(UnitOfWork uow, Budget budget) {
        uow.query(BudgetUse.class, "SELECT u FROM BudgetUse u WHERE u.budgetId = ?1", budget.getId())
                .forEach(uow::remove);
        Units units = new Units(uow);
        Map<Long, BigDecimal> taken = new HashMap<>();
        uow
                .query(
                        Object[].class,
                        "SELECT e.id, s.departmentId, s.amount, e.expenditureClass, e.contractId, e.projectId"
                                + " FROM ContractExpense e JOIN e.shares s"
                                + " WHERE e.spentOn BETWEEN ?1 AND ?2 AND e.state IN ?3",
                        budget.getStartsOn(),
                        budget.getEndsOn(),
                        CHARGED)
                .stream()
                .filter(row -> budget.getExpenditureClass() == null
                        || budget.getExpenditureClass().equals(row[3]))
                .filter(row -> concerns(uow, budget, (Long) row[4], (Long) row[5]))
                .filter(row -> budget.isOfBusiness() || units.covers(budget.getDepartmentId(), (Long) row[1]))
                .forEach(row -> taken.merge((Long) row[0], (BigDecimal) row[2], BigDecimal::add));
        budget.take(budget.getSpent().negate());
        taken.forEach((expense, amount) -> {
            uow.add(new BudgetUse(budget.getId(), expense, amount));
            budget.take(amount);
        });
    }

    private static Map<Budget, BigDecimal> taken(UnitOfWork uow, ContractExpense expense, Map<Long, BigDecimal> borne) {
        Units units = new Units(uow);
        Map<Budget, BigDecimal> taken = new HashMap<>();
        for (Budget budget :
                uow.queryStored(Budget.class, RUNNING, expense.getSpentOn(), expense.getExpenditureClass())) {
            if (!concerns(uow, budget, expense.getContractId(), expense.getProjectId())) {
                continue;
            }
            BigDecimal amount = borne.entrySet().stream()
                    .filter(share -> budget.isOfBusiness() || units.covers(budget.getDepartmentId(), share.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (amount.signum() > 0) {
                taken.put(budget, amount);
            }
        }
        return taken;
    }

    /** Whether an expense was for what the budget is for; the budget of a project is for its contracts as well. */
    private static boolean concerns(UnitOfWork uow, Budget budget, Long contractId, Long projectId) {
        if (budget.getContractId() != null) {
            return budget.getContractId().equals(contractId);
        }
        if (budget.getProjectId() == null) {
            return true;
        }
        return budget.getProjectId().equals(projectId)
                || contractId != null
                        && budget.getProjectId()
                                .equals(uow.get(Contract.class, contractId).getProjectId());
    }

    private static void tellChanged(UnitOfWork uow, Set<Budget> budgets) {
        budgets.forEach(budget -> uow.changed(new RecordRef(Budgets.TYPE, budget.getId())));
    }
}
